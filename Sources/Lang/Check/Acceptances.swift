package import Base

/// The findings that a file accepts, `accept KPI0325 because "…"`, each within the statement or section where that stands.
package struct Acceptances {
  /// One of them, and the statement that it is about.
  private struct Acceptance {
    var syntax: AcceptanceSyntax
    var code: Code
    var owner: SourceRange
    var isUsed = false
  }

  private var acceptances: [Acceptance] = []
  private let file: FileID

  /// What is found when a pack is held against the text of its plan.
  package static let ofSources: Set<Code> = [.quoteNotInSource, .statementNotInSource]

  /// Those of a file about these codes; nil: about all that checking finds.
  package init(of file: SyntaxFile, about codes: Set<Code>? = nil) {
    self.file = file.file
    for (remarks, owner) in file.remarks {
      for syntax in remarks.acceptances {
        guard let code = Code(rawValue: syntax.code.text.uppercased()) else { continue }
        // What tests do not notice is found elsewhere.
        guard codes?.contains(code) ?? (code != .changeUnnoticed && !Self.ofSources.contains(code)) else { continue }
        acceptances.append(Acceptance(syntax: syntax, code: code, owner: owner))
      }
    }
  }

  /// Takes the messages about a file, from its reading and its checking. Gives those that are left, with what is to be said of
  /// acceptances themselves, and how many were accepted.
  package func sift(_ diagnostics: [Diagnostic]) -> (kept: [Diagnostic], accepted: Int) {
    guard !acceptances.isEmpty else { return (diagnostics, 0) }
    var acceptances = acceptances
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard case .source(let place) = diagnostic.place, place.file == file,
        let index = acceptances.lastIndex(where: { $0.code == diagnostic.code && $0.owner.contains(place) })
      else {
        kept.append(diagnostic)
        continue
      }
      acceptances[index].isUsed = true
      guard diagnostic.severity == .error else { continue }
      kept.append(diagnostic)
      kept.append(Checker.errorAccepted(acceptances[index].syntax))
    }
    let accepted = diagnostics.count - kept.count { $0.code != .errorAccepted }
    // With an error, or too many messages, what else would be found is not known.
    let isWhole = !kept.contains { $0.severity == .error || $0.code == .tooManyMistakes }
    if isWhole {
      for acceptance in acceptances where !acceptance.isUsed {
        kept.append(Checker.acceptedNothing(acceptance.syntax, acceptance.code))
      }
    }
    return (kept, accepted)
  }
}

extension SourceRange {
  /// Whether the other lies within it.
  fileprivate func contains(_ other: SourceRange) -> Bool {
    file == other.file && lower <= other.lower && other.upper <= upper
  }
}

extension SyntaxFile {
  /// What is said of each statement.
  var allRemarks: [RemarksSyntax] { remarks.map(\.0) }

  /// The same, with where the statement stands: sections before what stands in them.
  fileprivate var remarks: [(RemarksSyntax, SourceRange)] {
    var found = pack.map { [($0.remarks, $0.range)] } ?? []
    for declaration in declarations {
      switch declaration {
      case .targets(let section):
        found.append((section.remarks, section.range))
        found += section.statements.map { ($0.remarks, $0.range) }
        found += section.notes.map { ($0.remarks, $0.range) }
      case .tasks(let section):
        found.append((section.remarks, section.range))
        found += section.tasks.map { ($0.remarks, $0.range) }
        found += section.notes.map { ($0.remarks, $0.range) }
      case .scorecard(let card):
        found.append((card.remarks, card.range))
        found += card.groups.map { ($0.remarks, $0.range) }
        found += card.items.map { ($0.remarks, $0.range) }
        found += card.bands.map { ($0.remarks, $0.range) }
      case .assign(let rule): found.append((rule.remarks, rule.range))
      case .note(let note): found.append((note.remarks, note.range))
      case .indicator(let indicator): found.append((indicator.remarks, indicator.range))
      case .records(let records): found.append((records.remarks, records.range))
      case .criterion(let criterion): found.append((criterion.remarks, criterion.range))
      case .constant(let constant): found.append((constant.remarks, constant.range))
      case .thing, .level, .kind, .classification, .field, .data, .history, .test: break
      }
    }
    return found
  }
}

extension Checker {
  /// Reports acceptances of codes that no message has.
  mutating func checkAcceptances(of file: SyntaxFile) {
    for (remarks, _) in file.remarks {
      for acceptance in remarks.acceptances where Code(rawValue: acceptance.code.text.uppercased()) == nil {
        let code = acceptance.code.text.uppercased()
        report(
          Self.unknownCode(
            acceptance.code, nearest: NearestName.find(code, among: Code.allCases.map(\.rawValue)).first))
      }
    }
  }

  /// The statements of which the file says why no test notices a change of them.
  static func explained(in file: SyntaxFile) -> [SourceRange] {
    file.remarks.flatMap { remarks, owner in
      remarks.acceptances.filter { $0.code.text.uppercased() == Code.changeUnnoticed.rawValue }.map { _ in owner }
    }
  }

  static func acceptedNothing(_ acceptance: AcceptanceSyntax, _ code: Code) -> Diagnostic {
    Diagnostic(
      .acceptedNothing, .warning, at: .source(acceptance.range),
      both(
        "there is no \(code.rawValue) here any more to be accepted",
        "ở đây không còn \(code.rawValue) nào để chấp nhận"),
      help: [
        both(
          "leave this line out, or put it under the statement that the message is about",
          "bỏ dòng này, hoặc đặt nó dưới nội dung mà thông báo nói đến")
      ], edits: [Diagnostic.Edit(acceptance.range, "")])
  }

  static func errorAccepted(_ acceptance: AcceptanceSyntax) -> Diagnostic {
    Diagnostic(
      .errorAccepted, .warning, at: .source(acceptance.range),
      both(
        "an error cannot be accepted, only what `check` warns of",
        "lỗi thì không chấp nhận được, chỉ chấp nhận được cảnh báo"),
      help: [both("mend the mistake, and leave this line out", "sửa lỗi và bỏ dòng này")])
  }
}
