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

  /// A file that holds no rules but something else.
  static func fileNotRules(_ path: String, _ form: Wording, _ place: Place?) -> Diagnostic {
    Diagnostic(
      .fileNotRules, at: place ?? .path(path),
      Wording(
        en: "a rule file is expected here, and this is \(form.en)", vi: "ở đây cần tệp quy tắc, nhưng đây là \(form.vi)"
      ),
      help: [
        Wording(
          en: "rules are text in a file that ends in .kpi; data are named behind `--data`: "
            + "`chuan grade pack.kpi --data data.xlsx`",
          vi: "quy tắc là văn bản trong tệp .kpi; số liệu ghi sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`")
      ])
  }
}
