package shuping.report.submission;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.comparison.Alignment;
import shuping.report.comparison.Anchor;
import shuping.report.comparison.Comparison;

/** A report's texts held against each other: its versions, and for its own organisation the draft. */
@Service
@Transactional(readOnly = true)
class Comparisons {

    private final ReportQueries queries;
    private final Drafts drafts;
    private final Versions versions;
    private final Remarks remarks;

    Comparisons(ReportQueries queries, Drafts drafts, Versions versions, Remarks remarks) {
        this.queries = queries;
        this.drafts = drafts;
        this.versions = versions;
        this.remarks = remarks;
    }

    Comparison comparison(UUID id, String from, String to, Actor actor) {
        return Comparison.of(text(id, "from", from, actor), text(id, "to", to, actor));
    }

    /** What was said about passages of this text and of the versions before it, where they stand now. */
    List<RemarkView> remarks(UUID id, String on, Actor actor) {
        var shown = text(id, "on", on, actor).text();
        var alignments = new HashMap<Integer, Alignment>();
        return remarks.of(id, on.equals("draft") ? Integer.MAX_VALUE : Integer.parseInt(on)).stream()
                .map(remark -> {
                    var alignment = alignments.computeIfAbsent(remark.version(),
                            no -> Alignment.of(versions.find(id, no).orElseThrow().text(), shown));
                    return RemarkView.of(remark, Anchor.move(alignment, shown, remark.starts(), remark.ends(), remark.quote()));
                })
                .toList();
    }

    /** @param which number of a version, or draft */
    private Comparison.Text text(UUID id, String parameter, String which, Actor actor) {
        var report = queries.visibleTo(actor, id).orElseThrow(Refusal::notFound);
        if (which.equals("draft") && Readers.owns(actor, report.organisation())) {
            return drafts.find(id).map(it -> new Comparison.Text(it.text(), it.structure())).orElseThrow(Refusal::notFound);
        }
        if (which.equals("draft")) {
            throw Refusal.notFound();
        }
        if (!which.matches("[0-9]{1,6}")) {
            throw Problem.invalid("#/" + parameter, "请给出版本号，或 draft（草稿）");
        }
        return versions.find(id, Integer.parseInt(which))
                .map(it -> new Comparison.Text(it.text(), it.structure()))
                .orElseThrow(Refusal::notFound);
    }
}
