package shuping.report.check;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shuping.report.organisation.Organisation;

/** The names of all organisations of the register, prepared to be found in one walk over a text. Never changes. */
public final class OrganisationNames {

    private static final Pattern BODY = Pattern.compile("(?:党工委|党总支|党支部|党委|党组|工委|委员会)$");
    /** Ends of names that stand by themselves without the party body: 青石街道, 柳湾村. */
    private static final Pattern UNIT = Pattern.compile(
            ".{2,}(?:街道|镇|乡|村|社区|公司|集团|协会|局|馆|中学|小学|学院|大学|学校|幼儿园|医院|中心|所|院|厂|站|办事处|管委会|开发区|园区|[县区市州旗])$");
    private static final int SHORTEST = 3;

    private final AhoCorasickDoubleArrayTrie<List<Organisation>> trie;

    private OrganisationNames(AhoCorasickDoubleArrayTrie<List<Organisation>> trie) {
        this.trie = trie;
    }

    public static OrganisationNames of(List<Organisation> organisations) {
        var names = new TreeMap<String, List<Organisation>>();
        for (var organisation : organisations) {
            add(names, organisation.name(), organisation);
            add(names, shortened(organisation.name()), organisation);
        }
        if (names.isEmpty()) {
            return new OrganisationNames(null);
        }
        var trie = new AhoCorasickDoubleArrayTrie<List<Organisation>>();
        trie.build(names);
        return new OrganisationNames(trie);
    }

    /**
     * A name in a text.
     *
     * @param bearers organisations that are called so, at least one
     */
    public record Mention(int start, int end, List<Organisation> bearers) {}

    /** In the order of the text; of names inside one another the longest. */
    public List<Mention> in(String text) {
        var mentions = new ArrayList<Mention>();
        if (trie != null) {
            AhoCorasickDoubleArrayTrie.IHit<List<Organisation>> hit =
                    (begin, end, bearers) -> keep(mentions, new Mention(begin, end, bearers));
            trie.parseText(text, hit);
        }
        return mentions;
    }

    /** Names come by their ends, and of one end the longest first. */
    private static void keep(List<Mention> mentions, Mention next) {
        while (!mentions.isEmpty() && mentions.get(mentions.size() - 1).start() >= next.start()) {
            mentions.remove(mentions.size() - 1);
        }
        if (mentions.isEmpty() || mentions.get(mentions.size() - 1).end() <= next.start()) {
            mentions.add(next);
        }
    }

    private static void add(TreeMap<String, List<Organisation>> names, String name, Organisation organisation) {
        if (name.length() >= SHORTEST) {
            var bearers = names.computeIfAbsent(name, key -> new ArrayList<>());
            if (!bearers.contains(organisation)) {
                bearers.add(organisation);
            }
        }
    }

    /** 青石街道党工委 is 青石街道, 云岫县委 is 云岫县; 市直机关党支部 stays what it is. */
    private static String shortened(String name) {
        var unit = BODY.matcher(name).replaceFirst("");
        unit = unit.equals(name) && name.matches(".+[县区市州旗]委") ? name.substring(0, name.length() - 1) : unit;
        return UNIT.matcher(unit).matches() ? unit : name;
    }
}
