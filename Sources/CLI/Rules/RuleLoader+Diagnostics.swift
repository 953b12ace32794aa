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
          vi: "quy tắc là tệp văn bản có đuôi .kpi; số liệu ghi sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`"
        )
      ])
  }

  /// `use x from "…"` leads to a file that is no pack. Nothing of what stands in it is told.
  static func noPackInFile(_ path: PlacedText) -> Diagnostic {
    Diagnostic(
      .noPackInFile, at: .source(path.range),
      Wording(
        en: "the file `\(path.value)` does not begin with a pack", vi: "tệp `\(path.value)` không mở đầu bằng một gói"),
      help: [
        Wording(
          en: "name a rule file; if it is one, `chuan check \(path.value)` says what stands before its `pack`",
          vi: "ghi tên một tệp quy tắc; nếu đúng là tệp đó, `chuan check \(path.value)` cho biết trước `gói` có gì")
      ])
  }

  /// A file outside the folders that `--within` names.
  static func outsideFolders(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .outsideFolders, at: place,
      Wording(
        en: "`\(path)` does not lie in a folder that `--within` names",
        vi: "`\(path)` không nằm trong thư mục nào ghi ở `--within`"),
      help: [
        Wording(
          en: "put the file there, or name its folder by another `--within`; where links lead is what counts",
          vi: "đặt tệp vào đó, hoặc ghi thêm thư mục của tệp bằng `--within`; tính theo nơi các liên kết dẫn đến")
      ])
  }
}
