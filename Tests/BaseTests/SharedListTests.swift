import Testing

@testable import Base

struct SharedListTests {
  @Test("it holds what was appended, in order, and what was changed")
  func holds() {
    var list = SharedList<Int>()
    for number in 0..<100 { list.append(number) }
    list[31] = -1
    list[32] += 1000
    let expected = (0..<100).map { $0 == 31 ? -1 : $0 == 32 ? 1032 : $0 }
    #expect(list.count == 100)
    #expect(Array(list) == expected)
    #expect(Array(SharedList<Int>()) == [])
  }

  @Test("copies do not see what is done to one another")
  func copies() {
    var first = SharedList<Int>()
    for number in 0..<40 { first.append(number) }
    var second = first
    second.append(40)
    second[3] = 33
    first.append(-40)
    #expect(Array(first) == Array(0..<40) + [-40])
    #expect(second.count == 41 && second[3] == 33 && second[40] == 40 && first[3] == 3)
  }
}
