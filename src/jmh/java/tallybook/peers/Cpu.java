package tallybook.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The processor time that this process has taken, all its threads together. */
final class Cpu {
  private final long begin = now();

  private static long now() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Prints the seconds since this was made: {@code writing 1.234}. */
  void print(String step) {
    System.out.printf(Locale.ROOT, "%s %.3f%n", step, (now() - begin) / 1e9);
  }
}
