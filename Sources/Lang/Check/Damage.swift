import Base

/// Which parts of a file were not read whole. Of such a part it is not said what it lacks: it may stand where the
/// mistake is, and one cause gets one message.
struct Damage {
  /// Where each part of the file begins, in order.
  private var starts: [Int32] = []
  /// The parts, by their start, in which there is a mistake.
  private var damaged: Set<Int32> = []
  /// Whether a section of targets, or what stands outside every part, was not read whole.
  private(set) var hasLostTargets = false

  init() {}

  init(_ file: SyntaxFile, _ mistakes: [SourceRange]) {
    guard !mistakes.isEmpty else { return }
    var sections: Set<Int32> = []
    if let pack = file.pack { starts.append(pack.range.lower) }
    starts += file.uses.map(\.range.lower)
    for declaration in file.declarations {
      starts.append(declaration.range.lower)
      if case .targets(let section) = declaration { sections.insert(section.range.lower) }
    }
    starts.sort()
    for mistake in mistakes {
      let after = starts.partitioningIndex { $0 > mistake.lower }
      guard after > 0 else {
        hasLostTargets = true
        continue
      }
      damaged.insert(starts[after - 1])
      if sections.contains(starts[after - 1]) { hasLostTargets = true }
    }
  }

  /// Whether the part that begins where `range` does was not read whole.
  func touches(_ range: SourceRange) -> Bool { damaged.contains(range.lower) }
}

extension [Int32] {
  /// The first index whose element fulfils what all later ones do.
  fileprivate func partitioningIndex(where holds: (Int32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension DeclarationSyntax {
  /// Where the declaration stands.
  var range: SourceRange {
    switch self {
    case .thing(let thing): thing.range
    case .level(let level): level.range
    case .kind(let kind): kind.range
    case .classification(let classification): classification.range
    case .field(let field): field.range
    case .records(let records): records.range
    case .indicator(let indicator): indicator.range
    case .targets(let targets): targets.range
    case .tasks(let tasks): tasks.range
    case .assign(let assign): assign.range
    case .data(let data): data.range
    case .history(let history): history.range
    case .note(let note): note.range
    case .scorecard(let card): card.range
    case .criterion(let criterion): criterion.range
    case .constant(let constant): constant.range
    case .test(let test): test.range
    }
  }
}
