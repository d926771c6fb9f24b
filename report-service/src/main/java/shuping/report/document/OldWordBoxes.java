package shuping.report.document;

import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.springframework.lang.Nullable;

/** The text boxes of a .doc: their texts stand one behind the other in a story of their own, drawings say where they belong. */
final class OldWordBoxes {

    static final char ANCHOR = '\u0008';

    /** In the file information block: where the borders of the boxes' texts are listed (PlcftxbxTxt), and how long that list is. */
    private static final int BORDERS = 0x9a + 56 * 8;
    private static final int PER_BOX = 22;
    private static final int NUMBER_SHIFT = 16;

    private final HWPFDocument word;

    OldWordBoxes(HWPFDocument word) {
        this.word = word;
    }

    /** The text of the box that is anchored at this place of the text; null if none is, or it cannot be found. */
    @Nullable
    Range at(int place) {
        try {
            var drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(place);
            return drawing == null ? null : text(number(drawing.getOfficeArtSpContainer()));
        } catch (RuntimeException e) {
            // What is drawn wrongly is left out; the text does not depend on it.
            return null;
        }
    }

    /** Counted from 1; 0 for a drawing without text. */
    private static int number(@Nullable EscherContainerRecord drawing) {
        EscherOptRecord options = drawing == null ? null : drawing.getChildById(EscherOptRecord.RECORD_ID);
        EscherSimpleProperty text = options == null ? null : options.lookup(EscherPropertyTypes.TEXT__TEXTID);
        return text == null ? 0 : text.getPropertyValue() >>> NUMBER_SHIFT;
    }

    @Nullable
    private Range text(int number) {
        int borders = LittleEndian.getInt(word.getMainStream(), BORDERS);
        int boxes = (LittleEndian.getInt(word.getMainStream(), BORDERS + 4) - 4) / (PER_BOX + 4);
        if (number < 1 || number > boxes) {
            return null;
        }
        int story = word.getMainTextboxRange().getStartOffset();
        int at = borders + 4 * (number - 1);
        return new Range(story + LittleEndian.getInt(word.getTableStream(), at),
                story + LittleEndian.getInt(word.getTableStream(), at + 4), word);
    }
}
