import Base
import Eval
import Lang
import Testing

/// What the two default layouts and a declared one give.
@Suite struct LayoutTests {
  let fixture = DataFixture()

  @Test func wide() {
    let binding = fixture.bind(
      """
      unit,name,level,kind,parent,period,online_dossier_rate.numerator,online_dossier_rate.denominator,dossier_on_time_rate
      H,Huyện Sơn Hà,district,,,2024,,,
      A,Xã Sơn Hạ,commune,,H,2024,450,900,90%
      A,Xã Sơn Hạ,commune,,H,2023-Q1,1,2,
      B,Phòng Tư pháp,district,department,Huyện Sơn Hà,2024,,900,"90,01%"
      """)
    #expect(binding.codes == [])
    #expect(binding.leftOut == [])
    #expect(binding.dataset.units.map(\.code) == ["H", "A", "B"])
    #expect(binding.dataset.units.map(\.name) == ["Huyện Sơn Hà", "Xã Sơn Hạ", "Phòng Tư pháp"])
    #expect(binding.dataset.units.map(\.level) == [fixture.hand.district, fixture.hand.commune, fixture.hand.district])
    #expect(binding.dataset.units.map(\.kind) == [nil, nil, fixture.hand.department])
    #expect(binding.dataset.units.map(\.parent) == [nil, 0, 0])
    #expect(binding.given("H", fixture.online) == nil)
    #expect(binding.given("A", fixture.online) == of("450", "900"))
    #expect(binding.given("A", fixture.online, "2023-Q1") == of("1", "2"))
    #expect(binding.given("A", fixture.onTime) == .value(q("9/10")))
    #expect(binding.given("B", fixture.online) == of(nil, "900"))
    #expect(binding.given("B", fixture.onTime) == .value(q("9001/10000")))
    #expect(binding.dataset.observations.count == 5)
  }

  @Test func long() {
    let binding = fixture.bind(
      """
      đơn vị;cấp;kỳ;chỉ số;tử số;mẫu số;giá trị;lĩnh vực
      A;cấp xã;2024;online_dossier_rate;450;900;;
      A;;2024;Tỷ lệ đúng hạn;;;90%;
      A;;2024;Tỷ lệ đúng hạn;43;50;;Đất đai
      A;;2024;ecopy_certification_count;;;120;
      """)
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.online) == of("450", "900"))
    #expect(binding.given("A", fixture.onTime) == .value(q("9/10")))
    #expect(binding.given("A", fixture.onTime, field: fixture.land) == of("43", "50"))
    #expect(binding.given("A", fixture.copies) == of("120", nil))
    #expect(binding.dataset.observations.count == 4)
  }
}
