import Base
import Lang
import Testing

@Suite struct LineTests {
  private func check(
    _ text: String, _ givens: [String] = []
  ) throws -> (line: CheckedLine?, codes: [String], bench: Bench) {
    var bench = try Bench()
    func read(_ text: String) throws -> LineSyntax {
      let source = SourceFile(name: "line", bytes: Array(text.utf8))
      let (line, messages) = Parser.parseLine(source, id: bench.sources.add(source))
      #expect(messages.map(bench.line) == [])
      return try #require(line)
    }
    let line = try read(text)
    let values = try givens.map(read)
    let (checked, messages) = Checker.line(line, givens: values, environment: bench.environment)
    return (checked, messages.map(bench.line), bench)
  }

  @Test func bothLinesOfTheDesignCard() throws {
    let target = try check("online_rate >= 50% for level commune", ["online_rate = 45 of 100"])
    #expect(target.codes == [])
    let first = try #require(target.line)
    guard case .target = first.content else { return #expect(Bool(false)) }
    #expect(first.program.targets.count == 1)
    #expect(first.program.vocabulary[first.program.targets[0].indicator].type == .share)
    #expect(first.test.units[0].level.map { first.program.vocabulary[$0].term.name } == "commune")
    #expect(first.test.givens.count == 1)

    let rule = try check("if 2023 >= province then target = 2023*1.1", ["2023=45%", "province=45%"])
    #expect(rule.codes == [])
    let second = try #require(rule.line)
    #expect(second.program.assignments.count == 1)
    #expect(second.program.targets.map { $0.setBy.map { second.program.vocabulary[$0].term.name } } == ["province"])
    #expect(second.test.givens.map(\.subject.period) == [YearForm.calendar.year(2023)])
    #expect(second.program.pack.year == 2024)
  }

  @Test func expressions() throws {
    let (line, codes, _) = try check("50% * 1.1")
    #expect(codes == [])
    guard case .expression(let expression)? = line?.content else { return #expect(Bool(false)) }
    #expect(expression.type == .percentage)
    let (_, sum, _) = try check("50% + 5%")
    #expect(sum.map { $0.contains("KPI0302") } == [true])
    let (_, given, _) = try check("a + 1", ["a = 3"])
    #expect(given == [])
    let (_, standard, _) = try check("ecopy_certification_count >= 12 dossiers")
    #expect(standard.map { $0.contains("KPI0301") } == [true])
  }

  @Test func givensThatGiveNothing() throws {
    #expect(try check("1 + 1", ["2 >= 3"]).codes.map { $0.contains("KPI0532") } == [true])
  }
}
