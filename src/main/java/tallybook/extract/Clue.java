package tallybook.extract;

/**
 * Words in the text that mean an indicator. Token places are half-open.
 *
 * @param clause where it stands
 */
record Clue(int from, int to, int clause, Wording wording) {}
