import Base

// What the pack's own targets say together, before any data.
extension Checker {
  /// Compares the pack's own targets on one question with one another: no result may be left that meets all of them, and
  /// one that is met wherever others are asks for nothing of its own.
  mutating func compareOwnTargets(of file: SyntaxFile) {
    guard isProvable(file) else { return }
    var order: [TargetQuestion] = []
    var groups: [TargetQuestion: [Target]] = [:]
    for target in targets.prefix(ownCount) where isComparable(target) {
      if isAlwaysMet(target) { continue }
      let question = target.question
      if groups[question] == nil { order.append(question) }
      groups[question, default: []].append(target)
    }
    let shared = order.compactMap { groups[$0] }.filter { $0.count > 1 }
    guard !shared.isEmpty else { return }
    let inheritance = Inheritance(
      vocabulary: vocabulary, targets: targets, assignments: assignments, levels: [head.level] + packs.map(\.level))
    let places = placesAskedFor
    for group in shared where !isFull { compareTogether(group, inheritance, places) }
  }

  /// Whether what the file says can be looked at as a whole: of one with errors it is not known what it will say.
  func isProvable(_ file: SyntaxFile) -> Bool { !hasErrors && !isIncomplete && !library.faulty.contains(file.file) }

  /// Whether a target says in figures of its own what it asks.
  private func isComparable(_ target: Target) -> Bool {
    !target.bounds.isEmpty && !target.isCriterion && !brokenIndicators.contains(target.indicator)
      && target.bounds.allSatisfy { $0.threshold.constant != nil }
  }

  /// Reports a target that no result can miss.
  private mutating func isAlwaysMet(_ target: Target) -> Bool {
    guard vocabulary[target.indicator].measure != .truth, let allowed = Inheritance.allowed(by: target, vocabulary),
      allowed.allowsAll, let asked = words(of: target)
    else { return false }
    report(Self.alwaysMet(target, asked, vocabulary[target.indicator]))
    return true
  }

  /// The keys of the sections and places whose targets are asked for by name: what they state is a step among others, as
  /// `meets "Mức nâng cao"` has it, and none of them makes another idle.
  private var placesAskedFor: Set<String> {
    var keys: Set<String> = []
    for leaf in vocabulary.computations.flatMap(\.expression.leaves) {
      switch leaf {
      case .fact(.meets(_, let cite, _)), .fact(.targetsMet(_, let cite, _, _)): keys.insert(cite)
      default: break
      }
    }
    return keys
  }

  /// Whether a target is asked for by the name of its section or place.
  private func isAskedFor(_ target: Target, _ places: Set<String>) -> Bool {
    guard !places.isEmpty else { return false }
    return ([target.section] + target.citations.flatMap { [$0.section, $0.cite].compactMap { $0 } })
      .contains { places.contains(TextFolding.matchKey($0)) }
  }

  private mutating func compareTogether(_ group: [Target], _ inheritance: Inheritance, _ places: Set<String>) {
    let candidates = ClassesOfTargets(group)
    /// By the place of a target, those that each class of its units has beside it.
    var beside: [TargetID: [[Target]]] = [:]
    var apart: Set<[TargetID]> = []
    for unit in candidates.classes {
      let fitting = candidates.fitting(unit).filter { inheritance.rules(of: $0, for: unit).isEmpty }
      // More for one unit than anyone writes are not compared, each with each.
      guard fitting.count <= 64 else { continue }
      for target in fitting { beside[target.id, default: []].append(fitting) }
      for (place, later) in fitting.enumerated() {
        for earlier in fitting[..<place] where !apart.contains([earlier.id, later.id]) {
          guard let (mine, theirs) = inheritance.constants(later, earlier, for: unit), mine.isApart(from: theirs),
            let asked = words(of: later), let other = words(of: earlier)
          else { continue }
          apart.insert([earlier.id, later.id])
          report(
            Self.apartFromOther(
              later, asked, earlier, other, citations: (citation(of: later), citation(of: earlier))))
        }
      }
    }
    var implied: Set<TargetID> = []
    for target in group.reversed()
    where target.ratings.isEmpty && target.aims.isEmpty && !isAskedFor(target, places) {
      guard let classes = beside[target.id], !classes.isEmpty else { continue }
      // A superior's figure is met wherever the plan asks for more: that is what it is there for.
      var stricter: Target?
      let isImplied = classes.allSatisfy { fitting in
        let other = fitting.first { other in
          other.id != target.id && !implied.contains(other.id) && !apart.contains([other.id, target.id])
            && !apart.contains([target.id, other.id]) && (target.setBy == nil || other.setBy != nil)
            && !isAskedFor(other, places)
            && isWithin(other, target)
        }
        if stricter == nil { stricter = other }
        return other != nil
      }
      guard isImplied, let stricter, !saysTheSame(target, stricter), let asked = words(of: target),
        let other = words(of: stricter)
      else { continue }
      implied.insert(target.id)
      report(
        Self.impliedByOther(
          target, asked, stricter, other, citations: (citation(of: target), citation(of: stricter)),
          setBy: target.setBy == nil ? stricter.setBy.map { vocabulary[$0].term } : nil))
    }
  }

  /// Whether what meets the first target meets the second.
  private func isWithin(_ target: Target, _ other: Target) -> Bool {
    guard let mine = Inheritance.allowed(by: target, vocabulary),
      let theirs = Inheritance.allowed(by: other, vocabulary)
    else { return false }
    return mine.isWithin(theirs)
  }

  /// Whether both ask the same of the same units: that is told where the second is stated.
  private func saysTheSame(_ a: Target, _ b: Target) -> Bool {
    isWithin(a, b) && isWithin(b, a) && Scopes.normal(a.scopes) == Scopes.normal(b.scopes)
  }
}
