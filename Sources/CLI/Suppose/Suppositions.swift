import Base
import Eval
import Lang
import Report
import Stdlib

/// What `--set` and `--sweep` suppose of one pack and its data.
struct Suppositions {
  private(set) var supposition = Supposition()
  /// What `--set` says, as it was written.
  private(set) var lines: [(text: String, isFigure: Bool)] = []
  /// The targets that `--sweep` names, and the figures that are tried; nil without it.
  private(set) var sweep: (targets: [TargetID], figures: [Rational])?

  /// The words before the name of a target, in any language.
  private static let prefixes = ["target.", "chỉ tiêu.", "chỉ_tiêu.", "chi_tieu.", "mục tiêu."]

  /// Reads the options for a part of the material; what cannot be read is told.
  init(_ arguments: Arguments, _ part: Material.Part, _ session: Session) throws(Refusal) {
    var reader = Reader(part: part, session: session)
    for text in arguments.list(.set) {
      guard let (name, value) = Suppositions.parts(text) else {
        reader.diagnostics.append(.suppositionUnclear(text))
        continue
      }
      if let target = Suppositions.target(name) {
        let targets = reader.targets(target)
        if let figure = reader.figure(value, option: .set, targets) {
          supposition.figures.append(Supposition.Figure(targets: targets, value: figure))
          lines.append((text, true))
        }
      } else if let result = reader.result(text) {
        supposition.results.append(result)
        lines.append((text, false))
      }
    }
    if let text = arguments.value(.sweep) { sweep = reader.sweep(text) }
    session.report(reader.diagnostics)
    if reader.diagnostics.contains(where: { $0.severity == .error }) { throw Refusal(.unusable) }
    session.report(untouched(part))
  }

  /// `name = value`; nil without a `=` between two.
  fileprivate static func parts(_ text: String) -> (name: String, value: String)? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (parts[0], parts[1])
  }

  fileprivate static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What stands behind `target.`; nil where no target is named.
  fileprivate static func target(_ name: String) -> String? {
    for prefix in prefixes where name.lowercased().hasPrefix(prefix) { return String(name.dropFirst(prefix.count)) }
    return nil
  }

  /// The targets on what is supposed that are judged by results of another time.
  private func untouched(_ part: Material.Part) -> [Diagnostic] {
    let names = TargetNames(part.program)
    var found: [Diagnostic] = []
    for result in supposition.results {
      for target in part.program.targets
      where target.indicator == result.indicator && target.denominator == result.denominator {
        if case .each? = target.span { continue }
        let known = TargetTime(
          target, judged: part.period, asOf: part.asOf, of: part.program.vocabulary[target.indicator]
        )
        .known
        let isSet = supposition.results.contains {
          $0.indicator == target.indicator && $0.denominator == target.denominator && $0.period == known
        }
        if !isSet, !known.contains(result.period) {
          let note = Diagnostic.supposedElsewhere(names[target.id], known: known, supposed: result.period)
          if !found.contains(note) { found.append(note) }
        }
      }
    }
    return found
  }
}

/// Reads what is supposed, and keeps what is wrong with it.
private struct Reader {
  let part: Material.Part
  let session: Session
  var diagnostics: [Diagnostic] = []

  private var program: TypedProgram { part.program }
  private var names: KnownNames {
    let vocabulary = program.vocabulary
    return KnownNames { vocabulary.calls }
  }

  init(part: Material.Part, session: Session) {
    self.part = part
    self.session = session
  }

  /// `online_dossier_rate for unit "Xã A" in 2024-Q1 = 45 of 50`.
  mutating func result(_ text: String) -> Supposition.Result? {
    let source = SourceFile(name: Option.set.rawValue, bytes: Array(text.utf8))
    let (given, mistakes) = Parser.parseSupposed(source, id: session.sources.add(source), names: names)
    diagnostics += mistakes
    guard let given, mistakes.allSatisfy({ $0.severity != .error }) else { return nil }
    let (found, messages) = Checker.supposed(given, in: program, environment: Stdlib.environment)
    diagnostics += messages
    guard let found else { return nil }
    var unit: Int?
    if let name = found.unit {
      let units = part.dataset.units
      let named = Selection.units(named: name.value, units)
      guard let first = named.first, named.count == 1 else {
        diagnostics.append(.unknownUnit(name.value, units))
        return nil
      }
      unit = first
    }
    let indicator = program.vocabulary[found.indicator]
    if let fault = fault(found.given, indicator) {
      diagnostics.append(
        GivenCheck.diagnostic(
          fault.fault, at: .source(given.range), subject: Wording(same: "`\(indicator.term.name)`"),
          numerator: fault.numerator, denominator: fault.denominator))
      return nil
    }
    return Supposition.Result(found, unit: unit, judged: part.period)
  }

  /// Why a result cannot be.
  private func fault(
    _ given: TestCase.Given, _ indicator: Indicator
  ) -> (fault: GivenCheck.Fault, numerator: Rational?, denominator: Rational?)? {
    switch given {
    case .missing: return nil
    case .value(let value): return GivenCheck.fault(value: value, measure: indicator.measure).map { ($0, value, nil) }
    case .counts(let numerator, let denominator):
      let found = GivenCheck.fault(
        numerator: numerator, denominator: denominator, measure: indicator.measure,
        isWhole: program.vocabulary.isWhole(indicator.measure))
      return found.map { ($0, numerator, denominator) }
    }
  }

  /// The targets of a name that ask for one figure.
  mutating func targets(_ name: String) -> [TargetID] {
    let found = Selection.targets(named: name, program)
    if found.isEmpty {
      diagnostics.append(.unknownTarget(name, [program]))
      return []
    }
    let figures = found.sorted().filter { Supposition.hasFigure(program[$0], in: program) }
    if figures.isEmpty { diagnostics.append(.noFigureToSet(name)) }
    // Another figure for targets that ask different things would be meant for one of them.
    guard Set(figures.map(asked)).count <= 1 else {
      diagnostics.append(.severalFigures(name, figures.map { TargetNames(program)[$0] }))
      return []
    }
    return figures
  }

  /// What a target asks for, by which those of one statement are alike.
  private func asked(_ id: TargetID) -> String {
    let target = program[id]
    guard let bound = target.bounds.first else { return "" }
    let figure: String
    if case .number(let number)? = bound.threshold.constant {
      figure = number.exactText
    } else {
      figure = "\(id.index)"
    }
    return "\(target.isReduction) \(bound.comparator.rawValue) \(figure)"
  }

  /// The figure that targets are to ask for.
  mutating func figure(_ text: String, option: Option, _ targets: [TargetID]) -> Rational? {
    guard let target = targets.first else { return nil }
    let source = SourceFile(name: option.rawValue, bytes: Array(text.utf8))
    let (line, mistakes) = Parser.parseLine(source, id: session.sources.add(source), names: names)
    diagnostics += mistakes
    guard mistakes.allSatisfy({ $0.severity != .error }) else { return nil }
    guard case .expression(let expression)? = line else {
      diagnostics.append(.suppositionUnclear(text))
      return nil
    }
    let (value, messages) = Checker.figure(expression, of: target, in: program, environment: Stdlib.environment)
    diagnostics += messages
    return value
  }

  /// `target.online_dossier_rate = 50%..70% by 1%`.
  mutating func sweep(_ text: String) -> (targets: [TargetID], figures: [Rational])? {
    guard let (name, range) = Suppositions.parts(text), let target = Suppositions.target(name),
      let (first, last, step) = Reader.ends(range)
    else {
      diagnostics.append(.sweepUnclear(text))
      return nil
    }
    let targets = targets(target)
    guard let from = figure(first, option: .sweep, targets), let to = figure(last, option: .sweep, targets),
      let by = figure(step, option: .sweep, targets)
    else { return nil }
    guard let figures = FigureSweep.figures(from: from, to: to, by: by) else {
      diagnostics.append(.tooManyFigures(text))
      return nil
    }
    return (targets, figures)
  }

  /// `50%..70% by 1%`, `50%..70% bước 1%`.
  private static func ends(_ text: String) -> (String, String, String)? {
    for word in [" by ", " step ", " mỗi bước ", " bước ", " cách "] {
      guard let place = range(of: word, in: text) else { continue }
      let ends = Suppositions.trimmed(text[..<place.lowerBound])
      let step = Suppositions.trimmed(text[place.upperBound...])
      guard let dots = range(of: "..", in: ends) else { return nil }
      let parts = [
        Suppositions.trimmed(ends[..<dots.lowerBound]), Suppositions.trimmed(ends[dots.upperBound...]), step,
      ]
      return parts.contains("") ? nil : (parts[0], parts[1], parts[2])
    }
    return nil
  }

  private static func range(of word: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word) { return start..<text.index(start, offsetBy: word.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
