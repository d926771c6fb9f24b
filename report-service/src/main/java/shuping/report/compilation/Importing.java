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
    private final Cycles cycles;
    private final DraftImport drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Importing(
            Compilations compilations, Organisations organisations, Cycles cycles, DraftImport drafts,
            TransactionTemplate transaction, Clock clock) {
        this.compilations = compilations;
        this.organisations = organisations;
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
        var parts = Proposal.of(document.text(), organisations.all());
        compilations.add(file, bytes, parts);
        return CompilationView.of(file, parts);
    }

    @Transactional
    CompilationView divide(UUID id, List<Division.Piece> pieces) {
        var file = lock(id);
        if (compilations.parts(id).stream().anyMatch(part -> part.status() == Status.IMPORTED)) {
            throw Problem.conflict("import-begun", "已有报告导入，不能再改分篇；没有导入的，请由本单位自行上传。");
        }
        var known = organisations.all().stream().map(Organisation::code).collect(Collectors.toSet());
        compilations.replace(id, Division.of(file.text(), pieces, known));
        return view(id);
    }

    /** The next parts; whoever asks goes on asking until none is left. */
    CompilationView importNext(UUID id, Actor by) {
        view(id);
        for (int i = 0; i < AT_ONCE; i++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> importOne(id, by)))) {
                break;
            }
        }
        return view(id);
    }

    private boolean importOne(UUID id, Actor by) {
        var file = lock(id);
        var next = compilations.next(id, 1);
        if (next.isEmpty()) {
            return false;
        }
        var part = next.get(0);
        var outcome = drafts.store(
                file.cycleId(), part.organisation(), file.text().substring(part.start(), part.end()), by);
        if (outcome.refusal() == null) {
            compilations.imported(id, part.no(), outcome.reportId());
        } else {
            compilations.refused(id, part.no(), outcome.refusal());
        }
        return true;
    }

    CompilationView view(UUID id) {
        var file = compilations.find(id).orElseThrow(Importing::unknown);
        return CompilationView.of(file, compilations.parts(id));
    }

    /** @throws Problem if there is no such stretch, or it is longer than a page shows */
    String text(UUID id, int start, int end) {
        var text = compilations.find(id).orElseThrow(Importing::unknown).text();
        if (start < 0 || end < start || end > text.length() || end - start > LONGEST_STRETCH) {
            throw Problem.invalid("#/end", "应在文件之内，一次不超过 " + LONGEST_STRETCH + " 字");
        }
        return text.substring(start, end);
    }

    @Transactional
    void remove(UUID id) {
        lock(id);
        compilations.remove(id);
    }

    private CompiledFile lock(UUID id) {
        return compilations.lock(id).orElseThrow(Importing::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("这个汇编文件");
    }
}
