import Testing

/// What a story may hold, and how it is told.
struct StoryFormatTests {
  @Test func filesAndCommandsAreStepsInOrder() {
    let story = Story(lines: [
      "# A page", "```csv data/a.csv", "unit", "A", "```", "  ```console", "  $ chuan check a.kpi \\", "  >  b.kpi",
      "  fine", "  [exit 1]", "  $ cat a.kpi", "  ```", "````text", "```", "````",
    ])
    #expect(story.mistakes.isEmpty)
    #expect(story.steps.count == 3)
    #expect(story.commands.map(\.line) == ["chuan check a.kpi b.kpi", "cat a.kpi"])
    #expect(story.commands.map(\.expected) == [["fine", "[exit 1]"], []])
    #expect(story.commands.map(\.output) == [8..<10, 11..<11])
  }

  @Test func casesShareWhatStandsBeforeThem() {
    let cases = Story.cases(lines: [
      "```kpi a.kpi", "```", "## One", "```console", "$ chuan check a.kpi", "```", "## Two",
    ])
    #expect(cases.map(\.title) == ["One", "Two"])
    #expect(cases.map(\.steps.count) == [2, 1])
    #expect(cases[0].mistakes.isEmpty)
    #expect(cases[1].mistakes.map(\.line) == [6])
  }

  @Test(
    "blocks and commands that could not be run are mistakes",
    arguments: [
      ["```", "```"], ["```json", "```"], ["```console", "chuan check", "```"],
      ["```console", "$ curl docs", "```"], ["```console", "$ chuan help | sort", "```"],
      ["```kpi /etc/a.kpi", "```"],
    ])
  func mistakes(lines: [String]) {
    #expect(Story(lines: lines).mistakes.count == 1)
  }

  @Test func differencesAreShownLineByLine() {
    #expect(LineDiff.text(expected: ["a", "b", "c", "d"], actual: ["a", "x", "c", "d"]) == "  a\n- b\n+ x\n  c\n  d")
    #expect(LineDiff.text(expected: [], actual: ["x"]) == "+ x")
  }
}
