package tallybook.decision;

/** A decision and what became of it, with the reason in one line. */
public record Ruling(Decision decision, DecisionState state, String reason) {}
