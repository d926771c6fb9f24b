package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一", "chineseCounting, 10, 十", "chineseCounting, 11, 十一", "chineseCounting, 20, 二十",
        "chineseCountingThousand, 101, 一百零一", "chineseCountingThousand, 1010, 一千零一十", "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇", "ideographTraditional, 3, 丙", "decimalEnclosedCircle, 3, ③", "decimalFullWidth, 12, １２",
        "decimalZero, 3, 03", "upperRoman, 4, IV", "lowerLetter, 28, bb", "decimal, 7, 7", "unheard-of, 7, 7"
    })
    void writesACountAsWordDoes(String format, int count, String written) {
        assertThat(CountFormat.write(format, count)).isEqualTo(written);
    }
}
