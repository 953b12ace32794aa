import Base

/// Finds the rule files that paths on the command line lead to.
struct RuleFiles {
  /// How deep folders may lie in one another.
  private static let depthLimit = 64

  /// The paths of the files, in the order of the command line, those of a folder sorted by name, each file once.
  private(set) var paths: [String] = []
  /// What could not be followed.
  private(set) var problems: [Diagnostic] = []
  private var seen: Set<System.Identity> = []

  /// Follows `paths`: a file is itself, whatever its name; a folder is every `.kpi` file in it and in its folders.
  /// Names that start with a dot are passed over in folders.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        self.paths.append(path)
        continue
      }
      do throws(System.Fault) {
        let status = try System.status(path: path)
        if status.kind == .folder {
          var visited: Set<System.Identity> = []
          let before = self.paths.count
          let problemsBefore = problems.count
          var found = 0
          walk(RuleFiles.trimmed(path), status, depth: 0, &visited, &found)
          if found == 0, self.paths.count == before, problems.count == problemsBefore {
            problems.append(.folderWithoutRules(path))
          }
        } else if seen.insert(status.identity).inserted {
          self.paths.append(path)
        }
      } catch {
        problems.append(.cannotOpen(path, error, .path(path)))
      }
    }
  }

  /// Takes the rule files of a folder; `found` counts them, those known before included.
  private mutating func walk(
    _ folder: String, _ status: System.Status, depth: Int, _ visited: inout Set<System.Identity>, _ found: inout Int
  ) {
    guard depth < RuleFiles.depthLimit, visited.insert(status.identity).inserted else { return }
    let names: [String]
    do throws(System.Fault) {
      let found = try System.names(in: folder)
      names = FileName.texts(found)
      for name in found where name.text == nil && name.bytes.suffix(4).elementsEqual(".kpi".utf8) {
        let path = folder + "/" + name.shown
        problems.append(.nameNotUTF8(path, at: .path(path)))
      }
    } catch {
      problems.append(.cannotRead(folder, error, .path(folder)))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? "/" + name : folder + "/" + name
      // A link that leads nowhere is worth a word only where a rule file is meant.
      do throws(System.Fault) {
        let status = try System.status(path: path)
        if status.kind == .folder {
          walk(path, status, depth: depth + 1, &visited, &found)
        } else if name.hasSuffix(".kpi") {
          found += 1
          if seen.insert(status.identity).inserted { paths.append(path) }
        }
      } catch {
        if name.hasSuffix(".kpi") { problems.append(.cannotOpen(path, error, .path(path))) }
      }
    }
  }

  /// The path without slashes at its end.
  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
