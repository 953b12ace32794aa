import Base
import Tables
import Testing

/// Reads a text whose columns are expected to have these names.
func read(_ text: String, expecting names: [String]) -> (table: Table?, diagnostics: [Diagnostic]) {
  let keys = Set(names.map(TextFolding.matchKey))
  return CSVReader.read(
    bytes: Array(text.utf8), file: "d.csv", options: TableOptions { keys.contains(TextFolding.matchKey($0)) })
}

@Suite struct HeaderTests {
  @Test func biểu06() {
    let (table, diagnostics) = read(
      """
      UBND TỈNH QUẢNG NGÃI,,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      BÁO CÁO KẾT QUẢ,,,,
      ,,,,Đơn vị tính: hồ sơ
      STT,Đơn vị,đã giải quyết,,
      ,,Tổng số,Trong đó,
      ,,,Trước hạn,Đúng hạn
      A,B,(1)=(2)+(3),(2),(3)
      1,Xã A,"1,200",800,400
      2,Xã B,3,2,1

      ,Người lập biểu,,Thủ trưởng
      ,(Ký),,(Ký tên)
      ,Nguyễn A,,Trần B
      Nơi nhận:,,,,

      """, expecting: ["Đơn vị", "đã giải quyết / Tổng số"])
    #expect(diagnostics == [])
    #expect(
      table?.header == [
        "STT", "Đơn vị", "đã giải quyết / Tổng số", "đã giải quyết / Trong đó / Trước hạn",
        "đã giải quyết / Trong đó / Đúng hạn",
      ])
    #expect(table?.rows == ["8: 1|Xã A|1,200|800|400", "9: 2|Xã B|3|2|1"])
    #expect(table?.leftOut.map { "\($0.reason) \($0.rows)" } == ["title 1...3", "numbering 7...7", "footer 11...14"])
    #expect(table?.headerTop == 4)
    #expect(table?.headerRow == 6)
  }
}
