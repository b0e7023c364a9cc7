package tallybook.pipeline;

import java.util.List;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Observation;

/** The few columns in which people see figures on a terminal. */
final class ObservationBrief {
  private static final int LONGEST_NAME = 24;

  private ObservationBrief() {}

  static List<Field<Observation>> fields(Wording wording) {
    return List.of(
        new Field<>("indicator", Type.CODE, "What is counted.", ObservationBrief::indicator),
        new Field<>("areas", Type.TEXT, "The two economies.", o -> wording.areas(o.key())),
        new Field<>("value", Type.TEXT, "The figure in words.", wording::figure),
        new Field<>("period", Type.TEXT, "What it covers.", Wording::period),
        new Field<>("status", Type.CODE, "Fact or aim.", o -> o.key().status().code()),
        new Field<>(
            "said by",
            Type.TEXT,
            "The speaker, else the source.",
            o ->
                o.attribution().speaker() == null
                    ? o.attribution().source()
                    : Wording.lastName(o.attribution().speaker())),
        new Field<>("article", Type.TEXT, "Where it stands.", o -> shortened(o.article().id())));
  }

  private static String indicator(Observation observation) {
    String part = observation.key().isTotal() ? "" : " of " + observation.key().product();
    String kind =
        switch (observation.key().transformation()) {
          case LEVEL -> "";
          case GROWTH, CHANGE, SHARE, MULTIPLE -> ", " + observation.key().transformation().code();
        };
    return observation.key().indicator() + part + kind;
  }

  private static String shortened(String id) {
    return id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME - 1) + "…";
  }
}
