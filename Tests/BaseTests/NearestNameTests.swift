import Testing

@testable import Base

@Suite struct NearestNameTests {
  @Test func finds() {
    let names = ["Doanh thu", "Chi phí", "Lợi nhuận", "Năng suất", "Tỷ lệ đạt"]
    #expect(NearestName.find("doanh thi", among: names) == ["Doanh thu"])
    #expect(NearestName.find("loi nhuan", among: names) == ["Lợi nhuận"])
    #expect(NearestName.find("Chi phi", among: names) == ["Chi phí"])
    #expect(NearestName.find("tỷ lệ đtạ", among: names) == ["Tỷ lệ đạt"])
    #expect(NearestName.find("hoàn toàn khác", among: names) == [])
    #expect(NearestName.find("", among: names) == [] && NearestName.find("\u{301}", among: names) == [])
    #expect(NearestName.find("doanh thu", among: [String]()) == [])
    #expect(NearestName.find("doanh thu", among: names, limit: 0) == [])
    #expect(NearestName.find("doanh thu", among: names, limit: -1) == [])
  }

  @Test func orders() {
    #expect(
      NearestName.find("cat", among: ["cut", "bat", "cot", "cát", "bat"], limit: 9) == ["cát", "bat", "cot", "cut"])
    #expect(NearestName.find("cat", among: ["cut", "bat"], limit: 1) == ["bat"])
    #expect(NearestName.find("ab", among: ["ba", "cd", "abc", "abcd"], limit: 9) == ["abc", "ba"])
    let long = String(repeating: "x", count: 300)
    #expect(NearestName.find(long + "b", among: [long + "a", long + "b"], limit: 2) == [long + "b", long + "a"])
  }

  @Test func distances() {
    func distance(_ a: String, _ b: String, _ most: Int = 99) -> Int? {
      NearestName.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: most)
    }
    #expect(distance("", "") == 0 && distance("", "abc") == 3 && distance("abc", "") == 3)
    #expect(distance("kitten", "sitting") == 3 && distance("ab", "ba") == 1 && distance("abcd", "badc") == 2)
    #expect(distance("kitten", "sitting", 2) == nil && distance("kitten", "sitting", 3) == 3)
    var random = RandomSource(41)
    let letters = Array("abc")
    func word() -> String {
      String((0..<(random.next() % 8)).compactMap { _ in letters.randomElement(using: &random) })
    }
    for _ in 0..<3_000 {
      let (a, b) = (word(), word())
      let full = distance(a, b)
      #expect(full == distance(b, a) && (full == 0) == (a == b))
      for most in 0...8 { #expect(distance(a, b, most) == (full ?? 99 <= most ? full : nil)) }
    }
  }
}
