import Base

/// The files that a name with `*` or `?` stands for, as shells understand it.
enum FileNames {
  /// Whether a name may stand for several files.
  static func isPattern(_ path: String) -> Bool { path.contains { $0 == "*" || $0 == "?" } }

  /// The paths of the files that `pattern` stands for, sorted; folders, and names that begin with a dot, are passed over.
  static func matching(_ pattern: String) -> [String] {
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    let parts = pattern.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      found = found.flatMap { folder in
        guard isPattern(part) else { return [folder + part + (isLast ? "" : "/")] }
        let names = (try? System.names(in: folder.isEmpty ? "." : folder)) ?? []
        return names.filter { isMeant($0, by: part) }.sorted().map { folder + $0 + (isLast ? "" : "/") }
      }
    }
    return found.filter { path in
      guard let kind = try? System.status(path: path).kind else { return false }
      return kind != .folder
    }
  }

  /// Whether a name is one that the pattern stands for: `*` any characters, `?` one. However its marks are stored.
  static func isMeant(_ name: String, by pattern: String) -> Bool {
    if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
    let name = Array(TextFolding.nfc(name).unicodeScalars)
    let pattern = Array(TextFolding.nfc(pattern).unicodeScalars)
    var (inName, inPattern) = (0, 0)
    // Where to go on when what follows the last `*` does not fit: the star takes one character more.
    var again: (name: Int, pattern: Int)?
    while inName < name.count {
      if inPattern < pattern.count, pattern[inPattern] == "*" {
        again = (inName, inPattern + 1)
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == "?" || pattern[inPattern] == name[inName] {
        inName += 1
        inPattern += 1
      } else if let (start, rest) = again {
        again = (start + 1, rest)
        (inName, inPattern) = (start + 1, rest)
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == "*" }
  }
}
