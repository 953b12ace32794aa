import Base

/// The files that a name with `*` or `?` stands for, as shells understand it. Unlike shells it drops nothing that it
/// cannot see: what stands in the way is told.
struct FileNames {
  /// The paths, sorted.
  private(set) var paths: [String] = []
  /// What of that name cannot be looked at.
  private(set) var problems: [Diagnostic] = []
  /// Files that nobody means, and why.
  private(set) var passedOver: [(path: String, why: Wording)] = []

  /// Whether a name may stand for several files.
  static func isPattern(_ path: String) -> Bool { path.contains { $0 == "*" || $0 == "?" } }

  /// Finds the files that `pattern` stands for; names that begin with a dot are passed over, and folders are told.
  init(pattern: String) {
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    let parts = pattern.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      let end = index == parts.count - 1 ? "" : "/"
      found = found.flatMap { folder -> [String] in
        FileNames.isPattern(part) ? names(in: folder, like: part).map { folder + $0 + end } : [folder + part + end]
      }
    }
    for path in found { take(path) }
  }

  /// The names in a folder that a part of the pattern stands for.
  private mutating func names(in folder: String, like part: String) -> [String] {
    let place = folder.isEmpty ? "." : folder
    let names: [FileName]
    do throws(System.Fault) {
      names = try System.names(in: place)
    } catch {
      // A file in the place of a folder, or a folder that has none of that name, is not meant.
      let path = FileNames.trimmed(folder)
      if !error.isMissing {
        problems.append(.cannotOpen(path, error, .path(path)))
      } else if System.isLink(path), (try? System.status(path: path)) == nil {
        problems.append(.danglingLink(path))
      }
      return []
    }
    for name in names where name.text == nil && FileNames.mayBeMeant(name.shown, by: part) {
      let path = folder + name.shown
      problems.append(.nameNotUTF8(path, at: .path(path)))
    }
    return FileName.texts(names).filter { FileNames.isMeant($0, by: part) }
  }

  /// Takes a path that fits the whole pattern.
  private mutating func take(_ path: String) {
    if let why = FileNames.leftover(path) {
      if System.hasName(path) { passedOver.append((path, why)) }
      return
    }
    do throws(System.Fault) {
      if try System.status(path: path).kind == .folder {
        passedOver.append((path, Wording(en: "a folder", vi: "thư mục")))
      } else {
        paths.append(path)
      }
    } catch {
      if !error.isMissing {
        problems.append(.cannotOpen(path, error, .path(path)))
      } else if System.hasName(path) {
        problems.append(.danglingLink(path))
      }
    }
  }

  /// Why nobody means this file as data, whatever pattern it fits: programs leave it beside what they work on.
  static func leftover(_ path: String) -> Wording? {
    let name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    if name.hasPrefix("~$") || name.hasPrefix(".~lock.") && name.hasSuffix("#") {
      return Wording(en: "it says that a file is open", vi: "báo tệp đang được mở")
    }
    if name.hasSuffix(".tmp") || name.hasPrefix("~") && name.hasSuffix(".tmp") || name.hasSuffix("~") {
      return Wording(en: "a temporary file", vi: "tệp tạm")
    }
    if [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name) {
      return Wording(en: "it is the file manager's", vi: "tệp của chương trình quản lý tệp")
    }
    return nil
  }

  private static func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Whether a name whose bytes are no text, and stand as `\xE1` in it, may be one that the pattern stands for: all
  /// letters but those of ASCII may have been anything.
  private static func mayBeMeant(_ shown: String, by pattern: String) -> Bool {
    let loose = TextFolding.nfc(pattern).unicodeScalars.map { $0.isASCII ? String($0) : "*" }.joined()
    return isMeant(shown, by: loose)
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
