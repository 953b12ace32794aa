import Base

/// Ranges that are to cover all numbers of a domain, each exactly once: bands of a total, steps of results.
///
/// A range with one end only goes on to where the next one starts: `from 80` beside `from 90` ends below 90.
struct RangeCover {
  struct Part {
    var interval: Interval
    /// Which of the ranges as written it is.
    var index: Int
    var range: SourceRange
  }

  /// Numbers that are in no range, or in two; `example` is one of them.
  enum Fault {
    case gap(example: Rational, after: Part?, before: Part?)
    case overlap(example: Rational, Part, Part)
    case empty(Part)
  }

  /// From the lowest up, open ends closed.
  private(set) var ordered: [Part]

  init(_ parts: [Part]) {
    let lowers = parts.compactMap(\.interval.lower).sorted(by: RangeCover.isLower)
    let uppers = parts.compactMap(\.interval.upper).sorted { RangeCover.isLower($0.complement, $1.complement) }
    ordered = parts.map { part in
      var part = part
      if let lower = part.interval.lower, part.interval.upper == nil {
        part.interval.upper = RangeCover.first(lowers) { RangeCover.isLower(lower, $0) }?.complement
      } else if let upper = part.interval.upper, part.interval.lower == nil {
        let above = RangeCover.firstIndex(uppers) { !RangeCover.isLower($0.complement, upper.complement) }
        part.interval.lower = above > 0 ? uppers[above - 1].complement : nil
      }
      return part
    }.sorted { a, b in
      guard let x = a.interval.lower else { return b.interval.lower != nil }
      return b.interval.lower.map { RangeCover.isLower(x, $0) } ?? false
    }
  }

  /// The index of the first edge that fulfils what all later ones do; the count when none does.
  private static func firstIndex(_ edges: [Interval.Edge], where holds: (Interval.Edge) -> Bool) -> Int {
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(edges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func first(_ edges: [Interval.Edge], where holds: (Interval.Edge) -> Bool) -> Interval.Edge? {
    let index = firstIndex(edges, where: holds)
    return index < edges.count ? edges[index] : nil
  }

  /// Whether one lower end lies below another.
  private static func isLower(_ a: Interval.Edge, _ b: Interval.Edge) -> Bool {
    a.value < b.value || a.value == b.value && a.isIncluded && !b.isIncluded
  }

  /// Lets a range go on to the next one where no whole number lies between them: `đúng 1` to `từ 2`.
  mutating func closeBetweenWholes() {
    for index in ordered.indices.dropLast() {
      guard let upper = ordered[index].interval.upper, let lower = ordered[index + 1].interval.lower,
        RangeCover.isLower(upper.complement, lower)
      else { continue }
      let next = upper.isIncluded ? try? upper.value.floor().adding(.one) : upper.value.ceiling()
      guard let next, next > lower.value || next == lower.value && lower.isIncluded else { continue }
      ordered[index].interval.upper = lower.complement
    }
  }

  /// What keeps the ranges from covering the domain once.
  func faults(over domain: Interval) -> [Fault] {
    let empty = ordered.filter(\.interval.isEmpty)
    guard empty.isEmpty else { return empty.map { .empty($0) } }
    guard let first = ordered.first, let last = ordered.last else { return [] }
    var faults: [Fault] = []
    if let lower = first.interval.lower, domain.lower.map({ RangeCover.isLower($0, lower) }) ?? true {
      faults.append(.gap(example: RangeCover.example(domain.lower, lower.complement), after: nil, before: first))
    }
    var highest = first
    for part in ordered.dropFirst() {
      // Two ranges without a lower end, or one that goes on for ever.
      guard let lower = part.interval.lower, let upper = highest.interval.upper else {
        let example = part.interval.lower ?? part.interval.upper ?? Interval.Edge(.zero, isIncluded: true)
        faults.append(.overlap(example: RangeCover.example(example, part.interval.upper), highest, part))
        continue
      }
      if RangeCover.isLower(upper.complement, lower) {
        faults.append(
          .gap(example: RangeCover.example(upper.complement, lower.complement), after: highest, before: part))
      } else if RangeCover.isLower(lower, upper.complement) {
        faults.append(.overlap(example: RangeCover.example(lower, upper), highest, part))
      }
      if let end = part.interval.upper {
        if RangeCover.isLower(upper.complement, end.complement) { highest = part }
      } else {
        highest = part
      }
    }
    if let upper = highest.interval.upper,
      domain.upper.map({ RangeCover.isLower(upper.complement, $0.complement) }) ?? true
    {
      faults.append(.gap(example: RangeCover.example(upper.complement, domain.upper), after: last, before: nil))
    }
    return faults
  }

  /// A number between two ends, as short as can be.
  private static func example(_ lower: Interval.Edge?, _ upper: Interval.Edge?) -> Rational {
    guard let lower else {
      guard let upper else { return .zero }
      return upper.isIncluded ? upper.value : (try? upper.value.subtracting(.one)) ?? upper.value
    }
    if lower.isIncluded { return lower.value }
    guard let upper else { return (try? lower.value.adding(.one)) ?? lower.value }
    if upper.isIncluded { return upper.value }
    let sum = try? lower.value.adding(upper.value)
    return (try? sum?.divided(by: Rational(2))) ?? lower.value
  }
}

extension Interval.Edge {
  /// The end of what lies on the other side.
  var complement: Interval.Edge { Interval.Edge(value, isIncluded: !isIncluded) }
}
