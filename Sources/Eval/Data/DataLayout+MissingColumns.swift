import Base
import Lang
import Tables

// What is said about columns that a declaration names and a file does not have.
extension DataMessages {
  /// Whether a name is some of the words of another.
  private static func isPart(_ name: String, of whole: String) -> Bool {
    let (name, whole) = (TextFolding.looseKey(name), TextFolding.looseKey(whole))
    return name.utf8.count > 2 && " \(whole) ".contains(" \(name) ")
  }

  /// Where the declaration is for several files or sheets, the column is offered beside the one that the others have.
  static func declaredColumnNotFound(_ table: Table, column: NamedColumn, _ binding: DataBinding?, language: Language)
    -> Diagnostic
  {
    let header = column.headers.first?.value ?? ""
    let en = column.headers.map { "\"\(clipped($0.value))\"" }
    // Of a header of several levels people mistype one.
    let known = table.header.prefix(200)
    let parts = known.filter { isHeading(header, over: $0) }
    if parts.count > 1 { return headingMeant(table, column: column, parts: parts) }
    let nearest =
      NearestName.find(header, among: known).first
      ?? known.first { whole in
        guard let last = whole.split(separator: "/").last else { return false }
        return whole.contains(" / ") && !NearestName.find(header, among: [String(last)]).isEmpty
      } ?? known.first { isPart(header, of: $0) }
    let isPlain = nearest.map { !$0.contains { "\"\\\n\r".contains($0) } } ?? false
    let own = column.headers.map { "\"\($0.value)\"" }
    let isForSeveral = binding?.isForSeveral ?? false
    let or = Keyword.or.phrases(language)[0]
    let all = nearest.map { (isForSeveral ? own : []) + ["\"\($0)\""] }?.joined(separator: " \(or) ")
    return Diagnostic(
      .declaredColumnNotFound, at: .source(column.range),
      Wording(
        en: "\(table.file) has no column \(en.joined(separator: " or "))",
        vi: "tệp \(table.file) không có cột \(en.joined(separator: " hoặc "))"),
      related: [
        .init(.cell(table.headerPlace(column: nil)), Wording(en: "the header is here", vi: "dòng tiêu đề ở đây"))
      ],
      help: nearest.map {
        [
          isForSeveral
            ? Wording(
              en: "did you mean \"\(clipped($0))\"? Other files may have the name that is declared: write both",
              vi:
                "có phải là \"\(clipped($0))\"? Tệp hoặc trang tính khác có thể vẫn dùng tên đã khai báo: hãy ghi cả hai"
            )
            : Wording(en: "did you mean \"\(clipped($0))\"?", vi: "có phải là \"\(clipped($0))\"?")
        ]
      } ?? [],
      edits: all.flatMap { isPlain ? [.init(column.range, $0)] : nil } ?? [])
  }

  /// Whether a name is that of a level above the last one of a column.
  private static func isHeading(_ name: String, over whole: String) -> Bool {
    let levels = whole.split(separator: "/").map { TextFolding.looseKey(String($0)) }
    return levels.dropLast().contains(TextFolding.looseKey(name))
  }

  /// The name is that of a heading over several columns, and of none itself.
  private static func headingMeant(_ table: Table, column: NamedColumn, parts: [String]) -> Diagnostic {
    let name = clipped(column.headers.first?.value ?? "")
    let shown = parts.prefix(6).map { "\"\(clipped($0))\"" } + (parts.count > 6 ? ["…"] : [])
    return Diagnostic(
      .declaredColumnNotFound, at: .source(column.range),
      Wording(
        en: "in \(table.file) \"\(name)\" is a heading over \(parts.count) columns, not a column",
        vi: "trong tệp \(table.file), \"\(name)\" là tiêu đề chung của \(parts.count) cột, không phải một cột"),
      related: [
        .init(.cell(table.headerPlace(column: nil)), Wording(en: "the header is here", vi: "dòng tiêu đề ở đây"))
      ],
      help: [
        Wording(
          en: "name one of them, or add up several with `+`: \(shown.joined(separator: ", "))",
          vi: "hãy ghi một trong các cột đó, hoặc cộng vài cột bằng `+`: \(shown.joined(separator: ", "))")
      ])
  }
}
