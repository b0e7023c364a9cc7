package tallybook.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.pipeline.RunLog;
import tallybook.pipeline.Verdict;

/** What a script wants to be told by the exit code. */
enum FailOn {
  NONE,
  UNREAD,
  UNDATED,
  CONFLICT,
  LOW_CONFIDENCE,
  STALE,
  INFO,
  LOW,
  MEDIUM,
  HIGH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it was found. */
  boolean isFound(@Nullable RunLog log, @Nullable Verdict verdict) {
    return switch (this) {
      case NONE -> false;
      case UNREAD -> log != null && log.unread() > 0;
      case UNDATED -> log == null ? verdict != null && verdict.undated() > 0 : log.undated() > 0;
      case CONFLICT -> verdict != null && verdict.conflicts() > 0;
      case LOW_CONFIDENCE -> verdict != null && verdict.hasLowConfidence();
      case STALE -> verdict != null && verdict.hasStaleDecision();
      case INFO, LOW, MEDIUM, HIGH ->
          verdict != null && verdict.gravest().atLeast(Severity.valueOf(name()));
    };
  }
}
