import Base
import Lang

extension Diagnostic {
  /// Several files are the pack that a clause names.
  static func severalPacks(_ clause: UseSyntax, _ paths: [String]) -> Diagnostic {
    let list = paths.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
    return Diagnostic(
      .severalPacks, at: .source(clause.name.range),
      Wording(
        en: "\(paths.count) files are the pack `\(clause.name.text)`: \(list)",
        vi: "có \(paths.count) tệp là gói `\(clause.name.text)`: \(list)"),
      help: [
        Wording(
          en: "say which: `\(clause.name.text) from \"…\"`", vi: "nêu rõ tệp nào: `\(clause.name.text) từ \"…\"`")
      ])
  }
}
