import Foundation
import Testing

/// A pack is held against the text of its plan, whatever file that comes in.
struct PlanSourceTests {
  private static let pack = """
    pack p
      year 2025
      level commune
    use tthc
    note "Yêu cầu chung." quote "phải đôn đốc"
    targets "1"
      online_dossier_rate >= 55% cite "1"
        quote "Tối thiểu 55% hồ sơ được nộp trực tuyến"
    tasks "2"
      task "1" "Tập huấn cho công chức"
        lead "Văn phòng" in quarter II

    """

  private static func prepared() throws -> Chuan {
    let chuan = try Chuan()
    try chuan.write("p.kpi", pack)
    return chuan
  }

  private static func summary(_ chuan: borrowing Chuan, _ file: String) throws -> String {
    let output = try chuan.shell("$CHUAN check p.kpi --source \(file)").output
    return output.split(separator: "\n").first { $0.hasPrefix("against") }.map(String.init) ?? output
  }

  private static let all =
    "2 of 2 quotes, 1 of 1 targets and 1 of 1 tasks found; of 3 passages with a figure, a time or a duty 2 quoted, 1 in notes, 0 not"

  @Test(
    "text, Markdown and Word documents of one content say the same",
    arguments: [
      (
        "plan.txt",
        "1. Tối thiểu 55% hồ sơ được\nnộp trực tuyến.\n2. Tập huấn cho công chức: Quý II.\nVăn phòng phải đôn đốc."
      ),
      (
        "plan.md",
        "## 1\n\n- **Tối thiểu 55%** hồ sơ\u{1}được nộp “trực tuyến”.\n\n| 1 | Tập huấn cho công chức | Quý II |\n\nVăn phòng phải đôn đốc.\n"
      ),
      (
        "plan.txt",
        "\u{FEFF}Tối thiểu 55% hồ sơ được\r\n\r\nnộp trực tuyến;\r\nTập huấn cho công chức - Quý II.\r\nVăn phòng phải đôn đốc."
      ),
      // Signs apart from their letters, and the tone where others put it.
      (
        "plan.txt",
        "TỐI THIỂU 55 % HỒ SƠ ĐƯỢC NỘP TRỰC TUYẾN.\nTập huấn cho công chức, quý II.\nVăn phòng phải đôn đốc."
          .decomposedStringWithCanonicalMapping
      ),
    ])
  func forms(_ name: String, _ text: String) throws {
    let chuan = try Self.prepared()
    try chuan.write(name, text)
    #expect(try Self.summary(chuan, name) == "against \(name): \(Self.all)")
  }

  @Test("a Word document: paragraphs in runs, a table, what was deleted left out")
  func document() throws {
    let chuan = try Self.prepared()
    func paragraph(_ runs: String...) -> String {
      "<w:p>" + runs.map { "<w:r><w:t xml:space='preserve'>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }
    func cell(_ text: String) -> String { "<w:tc>\(paragraph(text))</w:tc>" }
    let body =
      paragraph("Tối thiểu 55", "% hồ sơ ", "được nộp trực tuyến.")
      + "<w:tbl><w:tr>\(cell("1"))\(cell("Tập huấn cho công chức"))\(cell("Quý II"))</w:tr></w:tbl>"
      + paragraph("Văn phòng phải đôn đốc.")
      + "<w:p><w:del><w:r><w:delText>100% phải bỏ.</w:delText></w:r></w:del></w:p>"
    try chuan.write("plan.docx", StoredWorkbook.document(body))
    #expect(try Self.summary(chuan, "plan.docx") == "against plan.docx: \(Self.all)")
  }

  @Test("two texts are one plan together")
  func together() throws {
    let chuan = try Self.prepared()
    try chuan.write("a.txt", "Tối thiểu 55% hồ sơ được nộp trực tuyến.")
    try chuan.write("b.txt", "Tập huấn cho công chức: Quý II. Văn phòng phải đôn đốc.")
    #expect(try Self.summary(chuan, "a.txt b.txt") == "against a.txt, b.txt: \(Self.all)")
  }

  @Test("what is no plan is refused, or has nothing in it")
  func hostile() throws {
    let chuan = try Self.prepared()
    let files: [(String, [UInt8], Int32)] = [
      ("empty.txt", [], 0), ("binary", (0...255).map { UInt8($0) }, 2),
      ("broken.docx", Array(StoredWorkbook.document("<w:p>").prefix(60)), 2),
      ("open.docx", StoredWorkbook.document("<w:p><w:r><w:t>a"), 2),
      ("other.docx", StoredWorkbook.bytes(""), 2), ("zip.docx", [0x50, 0x4B, 0x03, 0x04], 2),
      ("controls.txt", [0, 1, 2, 10, 13, 9, 0x7F], 0),
    ]
    for (name, bytes, status) in files {
      try chuan.write(name, bytes)
      let result = try chuan.shell("$CHUAN check p.kpi --source \(name)")
      #expect(result.status == status, "\(name): \(result.output)\(result.errors)")
      if status == 2 { #expect(result.errors.contains("KPI0983"), "\(name)") }
    }
  }

  @Test("of a pack with errors these are told, whatever the plan says")
  func errorsFirst() throws {
    let chuan = try Self.prepared()
    try chuan.write("plan.txt", "Tối thiểu 55% hồ sơ được nộp trực tuyến.")
    for (pack, code) in [("", "KPI0217"), (Self.pack + "targets \"3\"\n  nothing_known >= 5%\n", "KPI0201")] {
      try chuan.write("p.kpi", pack)
      let result = try chuan.shell("$CHUAN check p.kpi --source plan.txt")
      #expect(result.status == 1 && result.output.contains(code))
    }
  }

  @Test("a long line, and a quote that begins alike everywhere, take no longer than they are")
  func large() throws {
    let chuan = try Self.prepared()
    try chuan.write("line.txt", [UInt8](String(repeating: "tối thiểu 55% hồ sơ được nộp ", count: 100_000).utf8))
    let start = Date()
    #expect(try Self.summary(chuan, "line.txt").contains("0 of 1 targets"))
    try chuan.write("same.txt", [UInt8](repeating: 0x61, count: 4_000_000))
    let quote = String(repeating: "a", count: 50_000) + "b"
    try chuan.write("p.kpi", Self.pack.replacingOccurrences(of: "phải đôn đốc", with: quote))
    #expect(try Self.summary(chuan, "same.txt").contains("0 of 2 quotes"))
    // Far above what it takes without optimisation, far below what the product of both lengths would.
    #expect(Date().timeIntervalSince(start) < 200)
  }
}
