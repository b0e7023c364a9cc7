package tallybook.extract.scene;

import tallybook.extract.word.Wording;

/**
 * Words in the text that mean an indicator. Token places are half-open.
 *
 * @param clause where it stands
 */
public record Clue(int from, int to, int clause, Wording wording) {}
