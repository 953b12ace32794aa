import Base
import Eval
import Lang
import Tables
import Testing

/// A small seeded generator, so that every run tries the same inputs.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Damaged files are answered with messages, never with a crash, and what is left is sound.
@Suite struct DataMutationTests {
  static let wide = #"""
    unit,name,level,kind,parent,period,field,online_dossier_rate.numerator,online_dossier_rate.denominator,\#
    dossier_on_time_rate.numerator,dossier_on_time_rate.denominator,dossier_early_rate.numerator,\#
    dossier_early_rate.all,cost_reduction_rate.baseline,cost_reduction_rate.current,ecopy_certification_count
    H,"Huyện ""Sơn Hà""",district,,,2024,,,,,,,,,,
    A,Xã Sơn Hạ,commune,,H,2024,,450,900,9,10,5,,100,80,12
    B,"Phòng
    Tư pháp",district,department,H,2024-Q1,land,"1.234,0",2000,0,0,0,0,0,0,1.234.567
    C,Xã Hoà Bình,commune,,H,2024-01..2024-06,,,900,,10,5,10,,,
    """#
  static let long = """
    đơn vị;cấp;kỳ;chỉ số;tử số;mẫu số;giá trị;lĩnh vực
    A;cấp xã;2024;online_dossier_rate;450;900;;
    A;;2024;Tỷ lệ đúng hạn;;;90%;
    B;cấp xã;2024-H1;dossier_early_rate.on_time;43;50;;Đất đai
    B;;2024;ecopy_certification_count;;;120;
    """
  static let pieces: [[UInt8]] =
    [
      "\"", ",", ";", "\n", "\r\n", "%", "-", "0", "9", ".", "unit", "2024", "H", "A", "x", "KPS", "\u{0}", "\u{A0}",
      " ",
    ]
    .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA]]

  @Test(arguments: [wide, long]) func mutations(_ text: String) {
    let plain = DataFixture()
    let declared = plain.declared(
      format: .vi, form: .percent, missing: ["x"], noCases: ["KPS"],
      columns: [
        plain.role(.level, .fixed("commune")), plain.column(plain.onTime, .position(8), of: .position(9)),
      ])
    var random = SplitMix(state: 2024)
    for round in 0..<400 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, &random) }
      let fixture = round % 3 == 0 ? declared : plain
      let (table, problems) = CSVReader.read(bytes: bytes, file: "1.csv")
      #expect(table != nil || !problems.isEmpty)
      let tables = table.map { round % 5 == 0 ? [$0, $0] : [$0] } ?? []
      let strict = DatasetBinder.bind(tables, to: fixture.program, skippingBadRows: false, reading: problems)
      let lenient = DatasetBinder.bind(tables, to: fixture.program, skippingBadRows: true, reading: problems)
      check(lenient, fixture)
      if !strict.hasErrors {
        #expect(strict.dataset.observations == lenient.dataset.observations)
        #expect(strict.leftOut.isEmpty)
      }
      #expect(strict.leftOut.isEmpty || strict.hasErrors)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...bytes.count, using: &random))
    case 3: bytes.removeSubrange(at...)
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: at)
    }
  }

  /// What was bound can be graded.
  private func check(_ binding: DatasetBinding, _ fixture: DataFixture) {
    let units = binding.dataset.units
    for (index, unit) in units.enumerated() {
      #expect(unit.level != nil)
      var steps = 0
      var next = unit.parent
      while let parent = next, steps <= units.count {
        #expect(units.indices.contains(parent))
        next = units[parent].parent
        steps += 1
      }
      #expect(steps <= units.count, "a circle at \(index)")
    }
    for (key, observation) in binding.dataset.observations {
      #expect(units.indices.contains(key.unit))
      let measure = fixture.hand.vocabulary[key.indicator].measure
      switch observation.given {
      case .counts(let numerator, let denominator):
        #expect(
          GivenCheck.fault(numerator: numerator, denominator: denominator, measure: measure, isWhole: true) == nil)
      case .value(let value):
        #expect(GivenCheck.fault(value: value, measure: measure) == nil)
      case .missing, .noCases:
        break
      }
      #expect(!observation.cells.isEmpty)
    }
    for left in binding.leftOut { #expect(left.rows == left.rows.sorted()) }
  }
}
