import Base

// How many of the targets of a section a unit meets: `count of targets met in "I"`, `tỷ lệ chỉ tiêu đạt của "I"`.
extension Parser {
  /// Where the section is named, whose targets are counted here, and whether the part of them is meant; nil where none are.
  var targetsMetPlace: (text: Int, isShare: Bool)? {
    mutating get {
      var place = index
      let isShare = at(.share)
      if word(place) == "số" {
        place += word(place + 1) == "lượng" ? 2 : 1
      } else if isShare || at(.count) {
        place = afterPhrase
        let of = phrase(at: place)
        if of.keywords.contains(.of) { place += of.length }
      } else {
        return nil
      }
      guard let words = Parser.metTargets.first(where: { says($0, at: place) }) else { return nil }
      place += words.count
      guard ["của", "trong", "in", "of"].contains(word(place)) else { return nil }
      place += 1
      if ["mục", "section"].contains(word(place)) { place += 1 }
      return place < tokens.count && tokens[place].kind == .text ? (place, isShare) : nil
    }
  }

  private static let metTargets = [
    ["chỉ", "tiêu", "đạt"], ["chỉ", "tiêu", "được", "hoàn", "thành"], ["chỉ", "tiêu", "hoàn", "thành"],
    ["targets", "met"],
  ]

  mutating func targetsMet(_ start: Int, _ place: (text: Int, isShare: Bool)) throws(Mistake) -> Tree {
    index = place.text
    let text = try text()
    return Tree(expression: .targetsMet(text, isShare: place.isShare, range(from: start)), height: 1)
  }
}
