import Foundation
import Testing

struct CheckTests {
  @Test("files without mistakes: status 0")
  func fine() throws {
    let chuan = try Chuan()
    try chuan.write("rules/a.kpi", Sample.pack)
    try chuan.write("rules/deep/b.kpi", Sample.pack)
    try chuan.write("rules/.hidden/c.kpi", Sample.broken)
    try chuan.write("rules/readme.txt", "not a rule file")
    let result = try chuan.run("check", "rules", "rules/a.kpi")
    #expect(result.status == 0)
    #expect(result.output == "no mistakes in 2 files\n")
    #expect(result.errors.isEmpty)
  }

  @Test("every mistake of a file is told once, on standard output: status 1")
  func mistakes() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.broken)
    let result = try chuan.run("check", "p.kpi")
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    let heads = result.output.split(separator: "\n").filter { $0.hasPrefix("error[") }
    #expect(heads.count == 2)
    #expect(result.output.contains("49.5%"))
    #expect(result.output.contains("`commune`"))
    #expect(result.output.hasSuffix("2 errors in 1 file\n"))
  }

  @Test("the JSON has code, severity, file, range, message and help")
  func json() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.broken)
    let result = try chuan.run("check", "p.kpi", "missing.kpi", "--format", "json", "--lang", "vi")
    #expect(result.status == 2)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 3)
    #expect(diagnostics[0]["code"] as? String == "KPI0911")
    #expect(diagnostics[0]["file"] as? String == "missing.kpi")
    #expect(diagnostics[0]["range"] is NSNull)
    let message = diagnostics[1]
    for key in ["code", "severity", "file", "range", "message", "message_vi", "help", "notes", "edits"] {
      #expect(message[key] != nil, "\(key)")
    }
    let range = try #require(message["range"] as? [String: [String: Int]])
    #expect(range["start"]?["line"] == 6)
    let edits = try #require(message["edits"] as? [[String: Any]])
    #expect(edits.first?["replacement"] as? String == "49.5")
  }

  @Test("what a pack stands under and uses is found")
  func links() throws {
    let chuan = try Chuan()
    let province = """
      pack tinh_2024 "Tỉnh" year 2024 level province "Tỉnh"
      use tthc
      targets "Mục 1"
        online_dossier_rate >= 60% for level commune cite "STT 1"

      """
    let commune = """
      pack xa_2024 "Xã" year 2024 level commune "Xã" under tinh_2024
      use tthc
      targets "Mục 1"
        online_dossier_rate >= 50% for level commune cite "STT 1"

      """
    try chuan.write("tinh.kpi", province)
    try chuan.write("xa/xa.kpi", commune)
    // Found in the folder above, and compared.
    let found = try chuan.run("check", "xa/xa.kpi")
    #expect(found.status == 1 && found.output.contains("KPI0312") && found.output.contains("2 files"))
    // By its path.
    try chuan.write("xa/xa.kpi", commune.replacingOccurrences(of: "tinh_2024", with: "tinh_2024 from \"../tinh.kpi\""))
    #expect(try chuan.run("check", "xa/xa.kpi").output.contains("KPI0312"))
    // Two files that could be meant.
    try chuan.write("xa/xa.kpi", commune)
    try chuan.write("tinh-copy.kpi", province)
    let several = try chuan.run("check", "xa/xa.kpi")
    #expect(several.status == 1 && several.output.contains("KPI0923"))
    #expect(several.output.split(separator: "\n").count { $0.hasPrefix("error[") } == 1)
  }
}
