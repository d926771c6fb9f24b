package shuping.report.structure;

import java.util.regex.Pattern;

/** Knows what document mills put between the words of a text: advertisements in brackets, marks of a cut, junk. */
final class Insertion {

    private static final int LONGEST_BRACKET = 80;
    /** Words of an advertisement in brackets, looked for with the junk between its characters left out. */
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "文库|素材|公众号|微信|加微|下载|范文网|资料网|尽在|会员|文秘网?|完整阅读|隐藏[0-9]+字|省略[0-9]+字|未完.{0,6}全文|全文(?:约|共)[0-9]+字|转载|小编|打印本页|关闭窗口|返回顶部|加入收藏");
    private static final Pattern WORD_FILE = Pattern.compile("(?i:word)(?:文档|文件|版本?)(?:下载|可编[辑缉]|可自由编辑|可修改|使用|打印){2,4}");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[A-Za-z0-9._/?=&%-]{4,}");
    private static final int LONGEST_INVITATION = 24;
    private static final Pattern INVITATION = Pattern.compile(
            "(?:更多|海量|本文|转载|来源|请|欢迎|登录|访问|下载地址|网址)[^。；，！？\\n]{0,20}$");

    private static final Pattern CUT = Pattern.compile("[….]{1,12}\\s*(?:此处|中间|以下)?(?:已?隐藏|已?省略)[0-9]{1,6}个?字\\s*[….]{0,12}");

    private Insertion() {}

    /** Where the mill's insertion that begins at i ends, or i. */
    static int end(String text, int i, int limit) {
        return switch (text.charAt(i)) {
            case '【', '[', '（', '(', '〖', '{' -> bracket(text, i, limit);
            case '#' -> hashes(text, i, limit);
            case '-' -> dashes(text, i, limit);
            case '+' -> garbage(text, i, limit);
            case 'W', 'w' -> Math.max(wordFile(text, i, limit), address(text, i, limit));
            case 'h' -> address(text, i, limit);
            case '…', '.' -> hidden(text, i, limit);
            default -> i;
        };
    }

    /** 精品WORD文档下载可编辑使用, put between two sentences. */
    private static int wordFile(String text, int i, int limit) {
        var file = WORD_FILE.matcher(text).region(i, Math.min(limit, i + LONGEST_BRACKET));
        return file.lookingAt() ? file.end() : i;
    }

    /** ……此处隐藏955个字…… */
    private static int hidden(String text, int i, int limit) {
        var cut = CUT.matcher(text).region(i, Math.min(limit, i + LONGEST_BRACKET));
        return cut.lookingAt() ? cut.end() : i;
    }

    /** www.…, glued to a sentence. */
    private static int address(String text, int i, int limit) {
        var address = ADDRESS.matcher(text).region(i, limit);
        return address.lookingAt() ? address.end() : i;
    }

    /** Junk right before the insertion belongs to it, and so do the words that lead to an address: 更多范文请访问www.… */
    static int start(String text, int i, int floor) {
        if (text.charAt(i) == '…') {
            return Math.max(floor, Glyphs.trimEnd(text, floor, i));
        }
        int invitation = Math.max(floor, i - LONGEST_INVITATION);
        if (text.charAt(i) == 'w' || text.charAt(i) == 'h') {
            var words = INVITATION.matcher(text).region(invitation, i);
            if (words.find()) {
                return words.start();
            }
        }
        int j = i - 2 >= floor && text.startsWith("精品", i - 2) ? i - 2 : i;
        while (j > floor && "*#~@^&$%".indexOf(text.charAt(j - 1)) >= 0) {
            j--;
        }
        return j;
    }

    /** The junk before an insertion may come again behind it, turned round: *【…】*. */
    static int close(String text, int from, int begin, int end, int limit) {
        int to = end;
        for (int i = begin - 1; i >= from && to < limit && text.charAt(i) == text.charAt(to); i--) {
            to++;
        }
        return to;
    }

    private static int bracket(String text, int i, int limit) {
        int to = Math.min(limit, i + LONGEST_BRACKET);
        var letters = new StringBuilder();
        for (int j = i + 1; j < to; j++) {
            char c = text.charAt(j);
            if (c == '】' || c == ']' || c == '）' || c == ')' || c == '〗' || c == '}') {
                return letters.length() > 1 && ADVERTISEMENT.matcher(letters).find() && !innocent(letters) ? j + 1 : i;
            }
            if ("【[（(〖{".indexOf(c) >= 0) {
                return i;
            }
            if (Glyphs.han(c) || Glyphs.digit(c)) {
                letters.append(c);
            }
        }
        return i;
    }

    /** A bracket of the report itself that happens to hold such a word (微信群, 公众号). */
    private static boolean innocent(CharSequence letters) {
        String words = letters.toString();
        return (words.contains("微信") || words.contains("公众号") || words.contains("会员") || words.contains("下载"))
                && !words.contains("更多") && !words.contains("关注") && !words.contains("加微") && !words.contains("文库")
                && !words.contains("素材") && !words.contains("阅读") && !words.contains("隐藏") && !words.contains("搜索")
                && !words.contains("尽在");
    }

    /** ##paidbegin## and its like. */
    private static int hashes(String text, int i, int limit) {
        int j = i;
        while (j < limit && text.charAt(j) == '#') {
            j++;
        }
        int word = j;
        while (j < limit && j - word < 20 && Glyphs.latin(text.charAt(j))) {
            j++;
        }
        if (word - i < 2 || j == word || !text.startsWith("##", j)) {
            return i;
        }
        return j + 2;
    }

    /** ---此处隐藏1444字,下载后查看--- */
    private static int dashes(String text, int i, int limit) {
        if (!text.startsWith("---", i)) {
            return i;
        }
        int to = Math.min(limit, i + LONGEST_BRACKET);
        int close = text.indexOf("---", i + 4);
        return close > 0 && close < to && ADVERTISEMENT.matcher(text.substring(i, close)).find() ? close + 3 : i;
    }

    /** A run of short tokens of symbols, letters and digits such as + p1 A# `% i7. */
    static int garbage(String text, int i, int limit) {
        int tokens = 0;
        int symbols = 0;
        int tokenStart = i;
        int end = i;
        for (int j = i; j <= limit; j++) {
            char c = j == limit ? ' ' : text.charAt(j);
            if (c == ' ') {
                tokens += j > tokenStart ? 1 : 0;
                end = j;
                tokenStart = j + 1;
            } else if (c < '!' || c > '~') {
                tokens += j > tokenStart ? 1 : 0;
                end = j > tokenStart ? j : end;
                break;
            } else if (j - tokenStart == 3) {
                break;
            } else {
                symbols += Glyphs.digit(c) || Glyphs.latin(c) ? 0 : 1;
            }
        }
        return tokens >= 4 && symbols >= 3 ? Glyphs.skipBlanks(text, end, limit) : i;
    }
}
