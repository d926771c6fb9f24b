package shuping.review.rectification;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shuping.platform.Actor;

/** Evidence: added, never changed. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The note stands with each file, or alone where there is none. */
    void add(UUID item, String note, List<EvidenceFile> files, Actor by, Instant at) {
        if (files.isEmpty()) {
            insert(item, note, null, by, at);
        }
        files.forEach(file -> insert(item, note, file, by, at));
    }

    private void insert(UUID item, String note, EvidenceFile file, Actor by, Instant at) {
        jdbc.sql("""
                        insert into evidence (id, item_id, note, file_name, media_type, size, sha256, content, by, by_name, at)
                        values (:id, :item, :note, :name, :type, :size, :sha256, :content, :by, :byName, :at)""")
                .param("id", UUID.randomUUID())
                .param("item", item)
                .param("note", note)
                .param("name", file == null ? null : file.name())
                .param("type", file == null ? null : file.type().mediaType())
                .param("size", file == null ? null : file.content().length)
                .param("sha256", file == null ? null : file.sha256())
                .param("content", file == null ? null : file.content(), Types.BINARY)
                .param("by", by.username())
                .param("byName", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ItemView.Evidence> of(UUID item) {
        return jdbc.sql("select id, file_name, size, by, by_name, at, note from evidence where item_id = ? order by at, file_name")
                .param(item)
                .query(ItemView.Evidence.class)
                .list();
    }

    Optional<Download> find(UUID item, UUID evidence) {
        return jdbc.sql("select file_name, media_type, content from evidence where item_id = ? and id = ? and content is not null")
                .params(item, evidence)
                .query(Download.class)
                .optional();
    }

    record Download(String fileName, String mediaType, byte[] content) {}
}
