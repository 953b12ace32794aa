import Base
import Lang
import Stdlib

/// The rule files of a run, read and checked.
struct RuleSet {
  /// Files that cannot be used: the command ends with status 2.
  let problems: [Diagnostic]
  /// Every message, file by file, in order of place.
  let diagnostics: [Diagnostic]
  /// How many files were read, those included that others lead to.
  let fileCount: Int
  /// The packs among the files named on the command line, in order; those with errors left out.
  let programs: [TypedProgram]
  /// How many findings the files accept.
  let accepted: Int
  /// Everything that was read.
  let library: Library
  /// The files named on the command line.
  let roots: [FileID]

  /// Reads and checks the files that the paths lead to.
  init(_ paths: [String], _ session: Session) {
    let loader = RuleLoader(paths, session)
    let files = loader.files
    let roots = Set(loader.roots)
    var diagnostics: [Diagnostic] = []
    var programs: [TypedProgram] = []
    var checked = CheckedFiles()
    var accepted = 0
    for (index, file) in files.enumerated() {
      session.progress.show(step: index, of: files.count, Wording(en: "checking", vi: "đang kiểm tra"))
      // Of a file that could not be read at all that is all there is to say.
      if loader.isUnreadable(file) {
        diagnostics += loader.mistakes[file, default: []]
        continue
      }
      let (program, found) = Checker.check(file, in: loader.library, environment: Stdlib.environment, &checked)
      let told = found.filter { message in
        // Where more is known than that nothing was found, that has been said.
        guard message.code == .packNotFound, case .source(let place) = message.place else { return true }
        return !loader.explained.contains {
          $0.file == place.file && $0.lower <= place.lower && place.upper <= $0.upper
        }
      }
      var about = loader.mistakes[file, default: []] + told
      if let syntax = loader.library.files[file] {
        let sifted = Acceptances(of: syntax).sift(about)
        about = sifted.kept
        accepted += sifted.accepted
      }
      diagnostics += RuleSet.sorted(about)
      if let program, roots.contains(file) { programs.append(program) }
    }
    problems = loader.problems
    self.diagnostics = diagnostics
    fileCount = files.count
    self.programs = programs
    self.accepted = accepted
    library = loader.library
    self.roots = loader.roots
  }

  /// Whether any file has an error.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The messages in order of place, those of one place in the order they were found.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      guard case .source(let x) = a.element.place, case .source(let y) = b.element.place, x != y else {
        return a.offset < b.offset
      }
      return x < y
    }.map(\.element)
  }
}

extension Session {
  /// Says why the rules cannot be used for more than checking; nil when they can.
  func refuse(_ rules: RuleSet) -> CommandTool.Status? {
    if !rules.problems.isEmpty { return refuse(rules.problems) }
    guard rules.hasErrors else { return nil }
    report(rules.diagnostics.filter { $0.severity == .error }, limit: Material.messageLimit)
    return .findings(.rules)
  }
}
