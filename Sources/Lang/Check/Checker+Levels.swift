import Base

// What the plan asks of units and of those under them, before any data.
extension Checker {
  /// Looks at the pack's own targets on one share for units and for those under them: a unit that is put together from others comes
  /// to no more than the most that one of them has.
  mutating func compareLevels(of file: SyntaxFile) {
    guard isProvable(file) else { return }
    let set = Set(assignments.flatMap(\.targets))
    var order: [TargetQuestion] = []
    var groups: [TargetQuestion: [Target]] = [:]
    for target in targets.prefix(ownCount) where !set.contains(target.id) && adds(target) {
      if groups[target.question] == nil { order.append(target.question) }
      groups[target.question, default: []].append(target)
    }
    for question in order where !isFull {
      guard let group = groups[question], group.count > 1 else { continue }
      for target in group {
        guard let depth = soleDepth(of: target), let best = best(below: depth, than: target, among: group),
          let asked = words(of: best), let own = words(of: target)
        else { continue }
        report(Self.levelsBelowAskLess(target, own, best, asked, citation: citation(of: best)))
      }
    }
  }

  /// Whether a target asks for one fixed figure of a share that units under a unit come to together.
  private func adds(_ target: Target) -> Bool {
    let indicator = vocabulary[target.indicator]
    guard indicator.isRatio, indicator.overUnits == .pooled, indicator.computation == nil, !target.isReduction,
      !brokenIndicators.contains(target.indicator), target.bounds.count == 1,
      case .number? = target.bounds[0].threshold.constant
    else { return false }
    return target.bounds[0].comparator != .equal && target.bounds[0].comparator != .different
  }

  /// How far from the top the one level stands that a target is for; nil where it is for several, for some units only, or where
  /// no level lies further down.
  private func soleDepth(of target: Target) -> Int? {
    guard target.scopes.count == 1, !target.scopes[0].excludes, target.scopes[0].terms.count == 1,
      case .level(let level) = target.scopes[0].terms[0]
    else { return nil }
    let depth = vocabulary[level].depth
    return vocabulary.levels.contains { $0.depth > depth } ? depth : nil
  }

  /// The target for units under those of a level that asks most, where all of them ask less than the one for that level; nil where
  /// one asks as much, or asks the other way, or there is none.
  private func best(below depth: Int, than target: Target, among group: [Target]) -> Target? {
    let rises = target.bounds[0].comparator.rises
    var best: (target: Target, figure: Rational)?
    for other in group where other.id != target.id && isBelow(other, depth) {
      guard other.bounds[0].comparator.rises == rises, case .number(let figure)? = other.bounds[0].threshold.constant
      else { return nil }
      if best.map({ rises ? figure > $0.figure : figure < $0.figure }) ?? true { best = (other, figure) }
    }
    guard let best, case .number(let own)? = target.bounds[0].threshold.constant,
      rises ? best.figure < own : best.figure > own
    else { return nil }
    return best.target
  }

  /// Whether a target is for units further from the top: of a level there, or of all levels.
  private func isBelow(_ target: Target, _ depth: Int) -> Bool {
    if target.scopes.isEmpty { return true }
    return target.scopes.allSatisfy { scope in
      !scope.excludes
        && scope.terms.allSatisfy { if case .level(let level) = $0 { vocabulary[level].depth > depth } else { false } }
    }
  }

  /// Reports citations of documents that are later than the plan.
  mutating func checkCitedDocuments(of file: SyntaxFile) {
    guard let year = head.syntax?.issued?.date.year ?? head.year else { return }
    for remarks in file.allRemarks {
      for cite in remarks.texts(.cite) {
        guard let document = DocumentNumber.first(in: cite.value), document.year > year else { continue }
        report(Self.citesLaterDocument(cite, document.text, year))
      }
    }
  }
}

/// The number of a document that names its year, `61/2018/NĐ-CP`.
struct DocumentNumber {
  var text: String
  var year: Int

  /// The first in a text; nil where there is none.
  static func first(in text: String) -> DocumentNumber? {
    for word in text.split(whereSeparator: { " ,;()\"".contains($0) }) {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy({ ("0"..."9").contains($0) }),
        parts[1].utf8.count == 4,
        let year = Int(parts[1]), (1945...2999).contains(year), let first = parts[2].first, first.isLetter
      else { continue }
      return DocumentNumber(text: String(word), year: year)
    }
    return nil
  }
}

extension Checker {
  private static func levelsBelowAskLess(
    _ target: Target, _ own: Wording, _ below: Target, _ asked: Wording, citation: String
  ) -> Diagnostic {
    Diagnostic(
      .levelsBelowAskLess, .note, at: .source(target.requirementRange),
      both(
        "the units under these are asked for less than what these must come to",
        "các đơn vị cấp dưới được giao thấp hơn mức mà cấp này phải đạt"),
      label: both("asks for \(own.en)", "yêu cầu \(own.vi)"),
      related: [
        Diagnostic.Related(
          .source(below.requirementRange),
          both("asks for \(asked.en)\(inBrackets(citation))", "yêu cầu \(asked.vi)\(inBrackets(citation))"))
      ],
      notes: [
        both(
          "if each of them only just meets its target, together they come to no more, and this one is missed",
          "nếu đơn vị nào cũng chỉ vừa đạt mức của mình thì gộp lại cũng không hơn, và chỉ tiêu này không đạt")
      ],
      help: [
        both(
          "if the plan means that some do more than they are asked for, add `accept KPI0421 because \"…\"`",
          "nếu ý kế hoạch là có đơn vị làm vượt mức được giao thì thêm `chấp nhận KPI0421 vì \"…\"`")
      ])
  }

  private static func citesLaterDocument(_ cite: PlacedText, _ document: String, _ year: Int) -> Diagnostic {
    Diagnostic(
      .citesLaterDocument, .warning, at: .source(cite.range),
      both(
        "`\(document)` is later than the plan, which is of \(year)",
        "`\(document)` ban hành sau kế hoạch, kế hoạch là của năm \(year)"),
      help: [
        both("check the number and the year of the document", "kiểm tra lại số và năm của văn bản")
      ])
  }
}
