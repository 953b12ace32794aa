import Base

/// The answers of the naive evaluator to questions about data that it asks again and again. What an answer is, is said
/// where it is asked.
final class Memory {
  struct Asked: Hashable {
    var unit: Int
    var series: Series
    var period: Period
  }

  final class Answers<Question: Hashable, Answer> {
    private var known: [Question: Answer] = [:]

    func answer(_ question: Question, _ find: () -> Answer) -> Answer {
      if let answer = known[question] { return answer }
      let answer = find()
      known[question] = answer
      return answer
    }
  }

  let children = Answers<Int, [Int]>()
  let parts = Answers<Period, [Period]>()
  let periods = Answers<Int, Set<Period>>()
  let own = Answers<Asked, Measure?>()
  let ends = Answers<Asked, Bool>()
  let leaves = Answers<Asked, [Int]>()
  let supply = Answers<Asked, [NaiveEvaluator.Tile]>()
  /// By scorecard, place of the item and unit.
  let questions = Answers<[Int], [NaiveEvaluator.Question]>()
  let supplyOfAll = Answers<Asked, [NaiveEvaluator.Tile]>()
}
