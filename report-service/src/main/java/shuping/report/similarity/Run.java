package shuping.report.similarity;

import java.util.List;

/** Blocks in a row with a few differing signs between them: a passage that stands in both texts. */
record Run(List<Block> blocks) {

    Run {
        blocks = List.copyOf(blocks);
    }

    int start() {
        return blocks.get(0).one();
    }

    int end() {
        return last().oneEnd();
    }

    int otherStart() {
        return blocks.get(0).other();
    }

    int otherEnd() {
        return last().otherEnd();
    }

    int signs() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    boolean within(Run another) {
        return start() >= another.start() && end() <= another.end();
    }

    /** What of it lies between these signs of the one text; without blocks if nothing does. */
    Run between(int from, int to) {
        return new Run(blocks.stream()
                .filter(block -> block.oneEnd() > from && block.one() < to)
                .map(block -> {
                    int cut = Math.max(0, from - block.one());
                    return new Block(block.one() + cut, block.other() + cut, Math.min(to, block.oneEnd()) - block.one() - cut);
                })
                .toList());
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }
}
