package import Base
package import Eval

/// A computation as a tree for people: each value with where it stands, the plan's sentence, the rule's line.
package struct ExplanationText: Sendable {
  private let sources: Sources
  private let language: Language
  private let style: Style
  /// The most columns of a line of source or of a quotation.
  private static let limit = 110
  /// The most units that are told of one by one.
  private static let unitLimit = 100

  /// Takes the rule files that places lead to, the language and whether there are colours.
  package init(sources: Sources, language: Language, style: Style) {
    self.sources = sources
    self.language = language
    self.style = style
  }

  /// The tree, each line ended.
  package func text(_ explanation: Explanation) -> String {
    var text = ""
    write(explanation, first: "", rest: "", isRoot: true, to: &text)
    return text
  }

  /// Explanations are made with bounded depth.
  private func write(_ node: Explanation, first: String, rest: String, isRoot: Bool, to text: inout String) {
    text += style(.frame, first) + line(node, isRoot: isRoot) + "\n"
    let hanging = rest + (node.children.isEmpty ? "   " : "│  ")
    for extra in details(node) { text += style(.frame, hanging) + style(.faint, extra) + "\n" }
    let children = shown(node)
    for (index, child) in children.enumerated() {
      let last = index == children.count - 1
      write(child, first: rest + (last ? "└─ " : "├─ "), rest: rest + (last ? "   " : "│  "), isRoot: false, to: &text)
    }
  }

  /// What stands below a node: of very many units the first, and how many more there are.
  private func shown(_ node: Explanation) -> [Explanation] {
    let more = node.units.count - Self.unitLimit
    guard more > 0 else { return node.children }
    let first = node.units.lowerBound + Self.unitLimit
    return node.children[..<first] + [Explanation(title: .moreUnits(more))] + node.children[node.units.upperBound...]
  }

  private func line(_ node: Explanation, isRoot: Bool) -> String {
    var line = DisplayWidth.safe(node.title[language])
    if isRoot { line = style(.strong, line) }
    if let value = node.value { line += ": " + style(.strong, DisplayWidth.safe(value[language])) }
    if let place = node.place {
      line += "  " + style(.faint, "(" + PlaceText.text(place, sources: sources, language: language) + ")")
    }
    return line
  }

  /// The line of the rule, and the sentence of the plan.
  private func details(_ node: Explanation) -> [String] {
    var details: [String] = []
    if case .source(let range) = node.place, let line = sourceLine(range) { details.append(line) }
    if let quote = node.quote { details.append("“" + DisplayWidth.cut(quote, to: ExplanationText.limit) + "”") }
    return details
  }

  private func sourceLine(_ range: SourceRange) -> String? {
    let file = sources[range.file]
    let bytes = file.line(file.position(of: Int(range.lower)).line).prefix(2000)
    var text = DisplayWidth.safe(String(decoding: bytes, as: UTF8.self))[...]
    while text.first == " " { text.removeFirst() }
    return text.isEmpty ? nil : DisplayWidth.cut(String(text), to: ExplanationText.limit)
  }
}

extension Wording {
  /// How many units are not told of, and how to see them.
  fileprivate static func moreUnits(_ count: Int) -> Wording {
    Wording(
      en: "and \(count) more \(count == 1 ? "unit" : "units"); `--format json` tells of all of them",
      vi: "và \(count) đơn vị nữa; `--format json` nêu đủ")
  }
}
