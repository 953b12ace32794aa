import Base

/// What makes two targets of one pack the same.
struct TargetIdentity: Hashable {
  /// A threshold that can be compared before any data.
  enum Threshold: Hashable {
    case constant(Value)
    case ownResult(PeriodReference?)
  }

  var question: TargetQuestion
  var scopes: Set<[Set<Scope.Term>]>
  var comparators: [Comparator]
  var thresholds: [Threshold]
  var setBy: LevelID?

  /// nil when the target's thresholds cannot be compared.
  init?(_ target: Target) {
    var thresholds: [Threshold] = []
    for bound in target.bounds {
      switch bound.threshold.node {
      case .constant(let value): thresholds.append(.constant(value))
      case .leaf(.result(.own, let period)): thresholds.append(.ownResult(period))
      default: return nil
      }
    }
    question = target.question
    scopes = Scopes.normal(target.scopes)
    comparators = target.bounds.map(\.comparator)
    self.thresholds = thresholds
    setBy = target.setBy
  }
}

extension Checker {
  /// Warns when a statement says the same as an earlier one of the pack, for all of its fields or for some.
  mutating func warnIfStatedTwice(_ own: [TargetID], _ statement: TargetSyntax) {
    var twice: [TargetID] = []
    var first: TargetID?
    for id in own {
      guard let other = firstTargets[targets[id.index].indicator] else {
        firstTargets[targets[id.index].indicator] = (id, false)
        continue
      }
      if !other.isIdentified {
        if let identity = TargetIdentity(targets[other.id.index]) { identities[identity] = other.id }
        firstTargets[targets[id.index].indicator] = (other.id, true)
      }
      guard let identity = TargetIdentity(targets[id.index]) else { continue }
      if let known = identities[identity] {
        first = first ?? known
        twice.append(id)
      } else {
        identities[identity] = id
      }
    }
    guard let first, let target = twice.first.map({ targets[$0.index] }) else { return }
    if twice.count == own.count {
      report(Self.statedTwice(target, first: targets[first.index], remarks: statement.remarks))
    } else {
      let fields = twice.flatMap { targets[$0.index].fields }.map { vocabulary[$0].term.name }
      report(Self.statedTwice(target, first: targets[first.index], fields: fields))
    }
  }
}
