/// How the letters of a text file are stored.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1258 = "windows-1258"
  case tcvn3 = "tcvn3"
  case vni = "vni"

  /// The encoding called `name`, upper or lower case and signs between its parts aside: `UTF-8`, `cp1258`, `ABC`;
  /// nil when none is called so. `utf-16` without an order of bytes is the order that most files have.
  package init?(name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1258", "cp1258", "win1258", "1258": self = .windows1258
    case "tcvn3", "tcvn", "abc", "tcvn3(abc)": self = .tcvn3
    case "vni", "vniwindows", "vniwin": self = .vni
    default: return nil
    }
  }

  /// What people call it.
  package var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }
}
