package shuping.report.compilation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.check.KnownNames;
import shuping.report.compilation.Part.Status;
import shuping.report.cycle.Cycles;
import shuping.report.document.ReadDocument;
import shuping.report.organisation.Organisation;
import shuping.report.organisation.Organisations;
import shuping.report.submission.DraftImport;

/**
 * Takes a compiled file in: divided, corrected, then made into drafts. Each part is a transaction of its own, so whoever
 * is interrupted goes on where it stopped, and no report is ever half there.
 */
@Service
class Importing {

    private static final int AT_ONCE = 20;
    private static final int LONGEST_STRETCH = 20_000;

    private final Compilations compilations;
    private final Organisations organisations;
    private final KnownNames names;
    private final Cycles cycles;
    private final DraftImport drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Importing(
            Compilations compilations, Organisations organisations, KnownNames names, Cycles cycles, DraftImport drafts,
            TransactionTemplate transaction, Clock clock) {
        this.compilations = compilations;
        this.organisations = organisations;
        this.names = names;
        this.cycles = cycles;
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Divides the file and says whose each part may be; nothing else happens before somebody has looked. */
    @Transactional
    CompilationView upload(String fileName, ReadDocument document, byte[] bytes, Actor by) {
        var cycle = cycles.current()
                .orElseThrow(() -> Problem.conflict("no-cycle", "还没有印发述职年度方案，报告无处可归。"));
        var file = new CompiledFile(UUID.randomUUID(), cycle.id(), fileName, document.sha256(), document.text(),
                clock.instant(), by.username(), by.name());
        var parts = Proposal.of(document.text(), names.now(), organisations.all());
        compilations.add(file, bytes, parts);
        return CompilationView.of(file, parts);
    }

    @Transactional
    CompilationView divide(UUID id, List<Division.Piece> pieces) {
        lock(id);
        var known = organisations.all().stream().map(Organisation::code).collect(Collectors.toSet());
        compilations.replace(id, Division.of(file(id).text(), pieces, known, compilations.parts(id)));
        return view(id);
    }

    /** The next parts; whoever asks goes on asking until none is left. */
    CompilationView importNext(UUID id, Actor by) {
        var file = file(id);
        for (int i = 0; i < AT_ONCE; i++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> importOne(file, by)))) {
                break;
            }
        }
        return CompilationView.of(file, compilations.parts(id));
    }

    private boolean importOne(CompiledFile file, Actor by) {
        lock(file.id());
        var part = compilations.next(file.id()).orElse(null);
        if (part == null) {
            return false;
        }
        var outcome = drafts.store(
                file.cycleId(), part.organisation(), file.text().substring(part.start(), part.end()), by);
        if (outcome.refusal() == null) {
            compilations.imported(file.id(), part.no(), outcome.reportId());
        } else {
            compilations.refused(file.id(), part.no(), outcome.refusal());
        }
        return true;
    }

    CompilationView view(UUID id) {
        return CompilationView.of(file(id), compilations.parts(id));
    }

    CompiledFile file(UUID id) {
        return compilations.find(id).orElseThrow(Importing::unknown);
    }

    /** @throws Problem if there is no such stretch, or it is longer than a page shows */
    String text(UUID id, int start, int end) {
        var text = file(id).text();
        if (start < 0 || end < start || end > text.length() || end - start > LONGEST_STRETCH) {
            throw Problem.invalid("#/end", "应在文件之内，一次不超过 " + LONGEST_STRETCH + " 字");
        }
        return text.substring(start, end);
    }

    /** Once a report came out of it, it stays: it is that report's original. */
    @Transactional
    void remove(UUID id) {
        lock(id);
        if (compilations.parts(id).stream().anyMatch(part -> part.status() == Status.IMPORTED)) {
            throw Problem.conflict("import-begun", "已有报告从这个文件导入，它是这些报告的原件，不能放弃。");
        }
        compilations.remove(id);
    }

    private void lock(UUID id) {
        if (!compilations.lock(id)) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return Problem.notFound("这个汇编文件");
    }
}
