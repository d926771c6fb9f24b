package shuping.report.document;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.springframework.lang.Nullable;

/** What a .doc says of its lists, in the terms of .docx, and counted alike. */
final class OldWordNumbering {

    private static final int NO_LIST = 0xf801;
    /** The .docx names of .doc number formats (MSONFC), by their numbers. */
    private static final String[] FORMATS = {
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex",
        "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth",
        "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth",
        "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen",
        "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac",
        "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand",
        "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand"
    };

    @Nullable
    private final ListTables tables;
    private final Map<Integer, NumberingList.Levels> levels = new HashMap<>();
    private final Map<Integer, NumberingList> lists = new HashMap<>();
    private final WordNumbering numbering = new WordNumbering(lists, Map.of());

    OldWordNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph; returns its number as text, empty if it has none. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list == 0 || list == NO_LIST) {
            return "";
        }
        if (!lists.containsKey(list)) {
            lists.put(list, read(list > NO_LIST ? list ^ 0xffff : list));
        }
        return numbering.next(null, list, paragraph.getIlvl());
    }

    /** Null where the paragraph names a list that the document does not have. */
    @Nullable
    private NumberingList read(int list) {
        try {
            var data = tables.getListData(tables.getLfo(list).getLsid());
            if (data == null) {
                return null;
            }
            var shared = levels.computeIfAbsent(data.getLsid(), id -> {
                var read = new NumberingList.Levels();
                for (int i = 0; i < data.getLevels().length; i++) {
                    if (data.getLevels()[i] != null) {
                        read.put(i, level(data.getLevels()[i]));
                    }
                }
                return read;
            });
            return overridden(shared, tables.getLfoData(list));
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private static NumberingList overridden(NumberingList.Levels shared, @Nullable LFOData data) {
        var own = new HashMap<Integer, NumberingList.Level>();
        var restarts = new HashMap<Integer, Integer>();
        if (data != null) {
            for (var change : data.getRgLfoLvl()) {
                if (change.isFormatting()) {
                    own.put(change.getLevelNum(), level(change.getLevel()));
                }
                if (change.isStartAt()) {
                    restarts.put(change.getLevelNum(), change.isFormatting() ? change.getLevel().getStartAt() : change.getIStartAt());
                }
            }
        }
        return new NumberingList(shared, own, restarts);
    }

    /** In the text of a .doc level, characters below 9 stand for the counters. */
    private static NumberingList.Level level(ListLevel level) {
        var text = new StringBuilder();
        for (char c : String.valueOf(level.getNumberText()).toCharArray()) {
            text.append(c < NumberingList.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return new NumberingList.Level(
                level.getStartAt(), format(level.getNumberFormat()), text.toString(), level.isLegalNumbering(), level.getRestart());
    }

    private static String format(int number) {
        return number == 255 ? "none" : number < FORMATS.length && number >= 0 ? FORMATS[number] : "decimal";
    }
}
