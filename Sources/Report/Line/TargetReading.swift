import Base
import Eval
import Lang

/// A target in words: what is asked, whether the figure itself is enough, of whom, until when.
struct TargetReading {
  let view: TargetView

  init(_ view: TargetView) { self.view = view }

  private var target: Target { view.target }

  /// `online_rate must be at least 50%; exactly 50% is enough`.
  var sentence: Wording {
    let bounds = zip(target.bounds, view.thresholds).map { bound, threshold in
      let figure = threshold.map { Display.threshold($0, view.type, in: view.vocabulary) } ?? Wording(same: "…")
      return TargetReading.words(bound.comparator, figure)
    }
    let asked = Wording(
      en: bounds.map(\.asked.en).joined(separator: " and "), vi: bounds.map(\.asked.vi).joined(separator: " và "))
    let edges = OutcomeWords.joined(bounds.compactMap(\.edge), ", ")
    let must =
      switch target.bounds.first?.comparator {
      case .atLeast, .above: "phải đạt"
      case .atMost, .below: "phải ở mức"
      default: "phải"
      }
    let verb =
      target.isReduction ? Wording(en: "must be reduced by", vi: "phải giảm") : Wording(en: "must be", vi: must)
    let tail = edges.en.isEmpty ? edges : Wording(en: "; \(edges.en)", vi: "; \(edges.vi)")
    return Wording(
      en: "\(view.title.en) \(verb.en) \(asked.en)\(tail.en)", vi: "\(view.title.vi) \(verb.vi) \(asked.vi)\(tail.vi)")
  }

  /// Scope, deadline, and how the figure stands in the source.
  var clauses: [Wording] {
    var clauses: [Wording] = []
    for scope in target.scopes {
      let terms = scope.terms.map { term -> Wording in
        switch term {
        case .level(let level): Display.name(view.vocabulary[level].term)
        case .kind(let kind): Display.name(view.vocabulary[kind].term)
        case .ofClass(let one):
          Wording(
            en: "\(view.vocabulary[one.classification].term.name) \(view.vocabulary[one].name)",
            vi: Display.name(view.vocabulary[one.classification].term).vi + " " + Display.name(view.vocabulary[one]).vi)
        case .unit(let name, _): Wording(same: "“\(name)”")
        }
      }
      let all = Wording(
        en: terms.map(\.en).joined(separator: " or "), vi: terms.map(\.vi).joined(separator: " hoặc "))
      clauses.append(
        scope.excludes
          ? Wording(en: "except units of \(all.en)", vi: "trừ đơn vị thuộc \(all.vi)")
          : Wording(en: "for units of \(all.en)", vi: "áp dụng cho đơn vị thuộc \(all.vi)"))
    }
    if let deadline = target.deadline { clauses.append(Display.deadline(deadline)) }
    if let reading = Display.bareFigure(target) { clauses.append(reading) }
    return clauses
  }

  /// A comparator in words with its figure, and whether the figure itself is enough.
  private static func words(_ comparator: Comparator, _ figure: Wording) -> (asked: Wording, edge: Wording?) {
    let enough = Wording(en: "exactly \(figure.en) is enough", vi: "đúng \(figure.vi) là đạt")
    let notEnough = Wording(en: "exactly \(figure.en) is not", vi: "đúng \(figure.vi) là không đạt")
    switch comparator {
    case .atLeast: return (Wording(en: "at least \(figure.en)", vi: "tối thiểu \(figure.vi)"), enough)
    case .above: return (Wording(en: "above \(figure.en)", vi: "trên \(figure.vi)"), notEnough)
    case .atMost: return (Wording(en: "at most \(figure.en)", vi: "tối đa \(figure.vi)"), enough)
    case .below: return (Wording(en: "below \(figure.en)", vi: "dưới \(figure.vi)"), notEnough)
    case .equal: return (Wording(en: "exactly \(figure.en)", vi: "bằng đúng \(figure.vi)"), nil)
    case .different: return (Wording(en: "other than \(figure.en)", vi: "khác \(figure.vi)"), nil)
    }
  }
}
