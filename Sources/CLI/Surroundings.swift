import Base

/// What the environment says of how to speak to the person.
enum Surroundings {
  /// Vietnamese when the first of LC_ALL, LC_MESSAGES and LANG that is set starts with `vi`.
  static var language: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = System.environment(name), !value.isEmpty {
        return value == "vi" || value.hasPrefix("vi_") || value.hasPrefix("vi.") || value.hasPrefix("vi-") ? .vi : .en
      }
    }
    return .en
  }

  /// Whether to colour, by the option's value: `always`, `never`, or by what the terminal can show.
  static func isColoured(_ option: String, terminal: Bool) -> Bool {
    switch option {
    case "always": return true
    case "never": return false
    default:
      let refused = System.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      return terminal && !refused && System.environment("TERM") != "dumb"
    }
  }
}
