package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "严格落实三会一课制度|严格落实3会1课制度", "学习十八大精神|学习108大精神", "抓基层党建|抓基层D建", "抓基层党建|抓基层X建",
        "政治理论|ZZ理论", "习近平总书记|XJP总书记", "部署落实|布暑落实", "创新服务规范，坚持到底|革新效劳标准，保持到底",
        "培训党员86人|培训党员１０２人", "覆盖率达到61.5%|覆盖率达到八十%", "办结四百二十条|办结96条", "补助1.2万元|补助三千元", "抓班子，带队伍|抓班子 带 队伍；", "ＡＢ类支部|ab类支部",
        "一门式服务|①门式\u200b服务\u202e", "抓\u00ad好\ufeff落\u2060实|抓好落实", "⼈⼼满意|人心满意", "抓落实Р求实效|抓落实求实效"
    }, delimiter = '|')
    void whatIsWrittenOtherwiseIsTheSame(String one, String other) {
        assertThat(Wording.of(one)).hasToString(Wording.of(other).toString());
    }

    @Test
    void whatSaysSomethingElseIsNotTheSame() {
        assertThat(Wording.of("抓党建")).doesNotHaveToString(Wording.of("抓群建").toString());
        assertThat(Wording.of("12名。3个")).hasToString("0名0个");
        assertThat(Wording.of("达到95%。二是抓实")).hasToString(Wording.of("达到9%。三是抓实").toString());
    }

    @Test
    void everySignKnowsItsPlaceInTheTextAsUploaded() {
        var text = "一、“强”\u200b基\n12.5% 𬭎";
        var wording = Wording.of(text);
        assertThat(wording).hasToString("0强基0𬭎");
        assertThat(text.substring(wording.start(1), wording.end(2))).isEqualTo("强”\u200b基");
        assertThat(text.substring(wording.start(3), wording.end(3))).isEqualTo("12.5");
        assertThat(text.substring(wording.start(4), wording.end(5))).isEqualTo("𬭎");
    }

    @Test
    void brokenTextIsReadWithoutItsBrokenParts() {
        assertThat(Wording.of("抓\ud83d\ude00党\ud800建\udc00")).hasToString("抓党建");
        assertThat(Wording.of("")).hasToString("");
    }
}
