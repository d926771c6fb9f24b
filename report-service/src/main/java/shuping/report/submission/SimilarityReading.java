package shuping.report.submission;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.report.similarity.Similarity;

/** 查重 as far as the reader may see it. */
@Service
@Transactional(readOnly = true)
class SimilarityReading {

    private final ReportQueries queries;
    private final Drafts drafts;
    private final Versions versions;
    private final Similarity similarity;

    SimilarityReading(ReportQueries queries, Drafts drafts, Versions versions, Similarity similarity) {
        this.queries = queries;
        this.drafts = drafts;
        this.versions = versions;
        this.similarity = similarity;
    }

    SimilarityView ofDraft(UUID id, Actor actor) {
        var row = visible(id, actor);
        if (!Readers.owns(actor, row.organisation())) {
            throw Refusal.notFound();
        }
        return view(id, drafts.find(id).orElseThrow(Refusal::notFound).text(), row, actor);
    }

    SimilarityView ofVersion(UUID id, int no, Actor actor) {
        var row = visible(id, actor);
        return view(id, versions.find(id, no).orElseThrow(Refusal::notFound).text(), row, actor);
    }

    private SimilarityView view(UUID id, String text, ReportRow row, Actor actor) {
        return SimilarityView.of(similarity.of(id, text), judges(actor, row));
    }

    /** Who judges the report sees what others wrote; who writes it learns only that another wrote it. */
    private static boolean judges(Actor actor, ReportRow row) {
        return !Readers.owns(actor, row.organisation())
                && (actor.has(Roles.ADMINISTRATOR) || actor.has(Roles.LEADER) || actor.has(Roles.REVIEWER));
    }

    private ReportRow visible(UUID id, Actor actor) {
        return queries.visibleTo(actor, id).orElseThrow(Refusal::notFound);
    }
}
