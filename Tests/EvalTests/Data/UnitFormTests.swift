import Base
import Testing

@testable import Eval

@Suite struct UnitFormTests {
  @Test(arguments: [
    ("UBND xã Tân Hoà", "Xã Tân Hòa"), ("X. Tân Hòa", "Xã Tân Hòa"), ("x.Tân Hòa", "Xã Tân Hòa"),
    ("TT. Di Lăng", "Thị trấn Di Lăng"), ("TT Di Lăng", "Thị trấn Di Lăng"), ("T.T Di Lăng", "Thị trấn Di Lăng"),
    ("P. 5", "Phường 5"), ("P.05", "Phường 5"), ("p 5", "Phường 05"), ("Q.1", "Quận 1"), ("H. Sơn Hà", "Huyện Sơn Hà"),
    ("TP Huế", "Thành phố Huế"), ("TP.Huế", "thành phố huế"), ("T.P Huế", "Thành phố Huế"),
    ("TX. Sơn Tây", "Thị xã Sơn Tây"),
    ("Ủy ban nhân dân xã Sơn Hạ", "Xã Sơn Hạ"), ("1. Xã Sơn Hạ", "Xã Sơn Hạ"), ("- Xã Sơn Hạ", "Xã Sơn Hạ"),
    ("TP. HCM", "Thành phố Hồ Chí Minh"), ("Xã Sơn Hạ:", "Xã Sơn Hạ"), ("T. Quảng Ngãi", "Tỉnh Quảng Ngãi"),
  ])
  func same(_ a: String, _ b: String) {
    #expect(UnitForm(key: TextFolding.matchKey(a)) == UnitForm(key: TextFolding.matchKey(b)))
  }

  @Test(arguments: [
    ("Xã Di Lăng", "Thị trấn Di Lăng"), ("X01", "Xã 01"), ("X 01", "X 1"), ("Xã Tân Hoà", "Xã Tân Hoá"),
    ("P01", "Phường 1"),
    ("Công an xã A", "Xã A"), ("H01", "H1"), ("x.01", "x.1"), ("Sở Y tế", "Y tế"), ("X", "Xã"),
  ])
  func different(_ a: String, _ b: String) {
    #expect(UnitForm(key: TextFolding.matchKey(a)) != UnitForm(key: TextFolding.matchKey(b)))
  }

  @Test(arguments: [
    "Tổng", "Tổng cộng", "TỔNG CỘNG:", "Tổng số:", "Cộng", "Cộng:", "T.cộng", "T. cộng", "Tổng cộng (2 xã)",
    "Cộng toàn huyện",
    "Toàn huyện", "Toàn tỉnh", "Cả nước", "Cả 24 xã", "I. Tổng số", "Tổng các xã", "Cộng khối xã", "Cộng dồn", "Tất cả",
    "Total", "Grand total", "Subtotal", "Huyện (tổng cộng)", "∑", "Chung toàn huyện", "Tổng 24 xã",
  ])
  func totals(_ text: String) { #expect(TotalWord.find(TextFolding.matchKey(text)) == .total) }

  @Test(arguments: ["Bình quân", "Bình quân chung", "Trung bình toàn huyện", "Average", "BQ"])
  func means(_ text: String) { #expect(TotalWord.find(TextFolding.matchKey(text)) == .mean) }

  @Test(arguments: ["Trung Bình", "Chung", "TB"])
  func askedAbout(_ text: String) { #expect(TotalWord.find(TextFolding.matchKey(text)) == .perhaps) }

  @Test(arguments: [
    "Xã Tổng Cọt", "Tổng Cọt", "Xã Cộng Hòa", "Cộng Hòa", "Cộng Hiền", "Cộng Lạc", "Toàn Thắng", "Toàn Sơn",
    "Xã Trung Bình",
    "Bình Quân Hạ", "Xã Bình Quân", "Tổng công ty Điện lực", "Tổng cục Thuế", "Bình Minh", "T01", "A", "Xã Cả", "Cả Lé",
    "Tân Cộng", "Sum01", "Phường Toàn", "Total01",
  ])
  func units(_ text: String) { #expect(TotalWord.find(TextFolding.matchKey(text)) == nil) }
}
