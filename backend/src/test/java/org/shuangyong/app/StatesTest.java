package org.shuangyong.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.shuangyong.matter.MatterAction;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.testing.Generated;

/** The machines as a page, made from the code. */
class StatesTest {
  private static final Path PAGE = Path.of("../docs/generated/states.md");

  @Test
  void thePageIsWhatTheCodeHas() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# State machines\n\nMade by `StatesTest` from the code; not written by hand.\n\n");
    page.append("## 事项 Matter\n\n```mermaid\nstateDiagram-v2\n");
    for (MatterStatus status : MatterStatus.values()) {
      page.append("  %s: %s\n".formatted(status, MatterWords.of(status)));
    }
    page.append("  [*] --> SUBMITTED: 提报\n  [*] --> ASSIGNED: 要点印发\n");
    for (MatterStatus status : MatterStatus.values()) {
      for (MatterAction action : MatterAction.values()) {
        status
            .after(action)
            .ifPresent(
                to ->
                    page.append("  %s --> %s: %s\n".formatted(status, to, MatterWords.of(action))));
      }
    }
    page.append("  CLOSED --> [*]\n```\n\n| from \\ step |");
    for (MatterAction action : MatterAction.values()) {
      page.append(" %s |".formatted(MatterWords.of(action)));
    }
    page.append("\n|---|").append(":-:|".repeat(MatterAction.values().length)).append('\n');
    for (MatterStatus status : MatterStatus.values()) {
      page.append("| %s |".formatted(MatterWords.of(status)));
      for (MatterAction action : MatterAction.values()) {
        page.append(" %s |".formatted(status.after(action).map(MatterWords::of).orElse("")));
      }
      page.append('\n');
    }
    Generated.check(PAGE, page.toString());
  }
}
