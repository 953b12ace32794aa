import Base
import Lang

/// How data name an indicator or a part of it: `online_dossier_rate`, `online_dossier_rate.numerator`.
enum IndicatorText {
  /// What a word after the dot means.
  enum Part: Hashable, Sendable {
    case numerator
    /// Index into the indicator's denominators.
    case denominator(Int)
    /// `denominator` of an indicator that has several with names.
    case someDenominator
    case baseline, current
  }

  /// The texts before and after the last dot, or the last level of a name like `online_dossier_rate / numerator`; nil
  /// when nothing stands on one side.
  static func split(_ text: String) -> (stem: String, suffix: String)? {
    if let slash = text.lastIndex(of: "/"), let parts = parts(of: text, at: slash),
      HeaderWord.part(TextFolding.matchKey(parts.suffix)) != nil
    {
      return parts
    }
    return text.lastIndex(of: ".").flatMap { parts(of: text, at: $0) }
  }

  private static func parts(of text: String, at mark: String.Index) -> (stem: String, suffix: String)? {
    var stem = text[..<mark]
    while stem.last == " " { stem.removeLast() }
    let suffix = text[text.index(after: mark)...].drop { $0 == " " }
    return stem.isEmpty || suffix.isEmpty ? nil : (String(stem), String(suffix))
  }

  /// What the word after the dot means for an indicator; nil when it means nothing.
  static func part(_ word: String, of indicator: Indicator) -> Part? {
    let key = TextFolding.matchKey(word)
    if let index = indicator.denominators.firstIndex(where: { $0.name.map(TextFolding.matchKey) == key }) {
      return .denominator(index)
    }
    switch HeaderWord.part(key) {
    case .numerator: return .numerator
    case .denominator:
      if indicator.denominators.count == 1 { return .denominator(0) }
      return indicator.denominators.firstIndex { $0.name == nil }.map { .denominator($0) } ?? .someDenominator
    case .baseline: return isReduction(indicator) ? .baseline : nil
    case .current: return isReduction(indicator) ? .current : nil
    case nil: return nil
    }
  }

  /// The words that may stand after the dot, for messages.
  static func words(of indicator: Indicator) -> [String] {
    guard indicator.isRatio else { return [] }
    let named = indicator.denominators.compactMap(\.name)
    let denominators = named.count < indicator.denominators.count || named.count == 1 ? ["denominator"] + named : named
    return ["numerator"] + denominators + (isReduction(indicator) ? ["baseline", "current"] : [])
  }

  static func isReduction(_ indicator: Indicator) -> Bool {
    if case .reduction = indicator.measure { return true }
    return false
  }
}
