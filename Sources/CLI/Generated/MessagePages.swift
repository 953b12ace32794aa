// swift-format-ignore-file
// Generated from docs/messages by `RECORD=1 swift test --filter ProjectTests`. Do not edit.

/// The page of every message, as `chuan explain` shows it.
enum MessagePages {
  /// Each code and the Markdown text of its page, in order of the codes.
  static let pages: [(code: String, text: String)] = [
("KPI0001", #"""
# KPI0001: the file is not text in UTF-8 · tệp không phải văn bản UTF-8

## English

A rule file is read as text in UTF-8, the encoding that every current editor writes. This file holds bytes that are
no character there: it was saved in an older Vietnamese encoding (TCVN3, VNI, Windows-1258) or in UTF-16, or it is
no text at all but a Word document, a spreadsheet or a picture.

Nothing of such a file is read. If its letters were guessed, names of sections and units would silently come out
wrong, and results would be matched to nobody.

Open the file in the editor it was written with, choose "Save as" and the encoding UTF-8. A plan kept in Word must
be copied into a text file.

## Tiếng Việt

Tệp quy tắc được đọc như văn bản mã hóa UTF-8 (Unicode), dạng mà mọi trình soạn thảo hiện nay đều lưu được. Trong
tệp này có byte không phải là ký tự UTF-8: có thể tệp được lưu bằng bảng mã tiếng Việt cũ (TCVN3, VNI, Windows-1258)
hoặc UTF-16, hoặc không phải tệp văn bản mà là tệp Word, bảng tính, hình ảnh.

Tệp như vậy không được đọc. Nếu đoán chữ, tên mục và tên đơn vị có thể sai mà không ai biết, khi đó số liệu không
khớp với đơn vị nào.

Hãy mở tệp bằng trình soạn thảo đã dùng để viết, chọn "Lưu thành" (Save as) với bảng mã UTF-8. Kế hoạch đang ở dạng
Word thì chép nội dung sang tệp văn bản.

## Example

```console
$ printf '%b\n' 'pack bac_giang_2024 "K\0352\0354 hoa\0362ch 2024"' \
>   '  year 2024' \
>   '  level province "B\0343\0354c Giang"' > example.kpi
$ chuan check example.kpi
error[KPI0001]: this file is not text in UTF-8: byte 23 does not belong to a character
  ┌─ example.kpi:1:23
 1│ pack bac_giang_2024 "K�� hoa�ch 2024"
  │                       ^
  help: save the file again with the encoding UTF-8

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0001]: tệp này không phải văn bản UTF-8: byte thứ 23 không thuộc ký tự nào
  ┌─ example.kpi:1:23
 1│ pack bac_giang_2024 "K�� hoa�ch 2024"
  │                       ^
  gợi ý: hãy lưu lại tệp với bảng mã UTF-8 (Unicode)

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0002", #"""
# KPI0002: the file is too large · tệp quá lớn

## English

A rule file may have at most 10 MB, a data file 1,000 MB. The largest plan, with every target, quote and note, stays
far below that, so a larger file is nearly always the wrong one: a data file, a scan, a whole archive.

Look at which file was given. If it is a rule file after all, divide it into several packs and let one stand `under`
the other.

## Tiếng Việt

Tệp quy tắc chỉ được có tối đa 10 MB, tệp số liệu 1.000 MB. Kế hoạch dài nhất, kể cả mọi chỉ tiêu, lời trích và ghi
chú, cũng nhỏ hơn mức đó rất nhiều; vì vậy tệp lớn hơn thường là chọn nhầm tệp: tệp số liệu, bản quét hoặc tệp nén.

Hãy kiểm tra lại tệp đã chọn. Nếu đúng là tệp quy tắc, hãy chia thành nhiều gói và dùng `căn cứ` để gói này căn cứ vào
gói kia.

## Example

```console
$ printf '// %10000000s\n' 'kế hoạch' > example.kpi
$ chuan check example.kpi
error[KPI0002]: `example.kpi` is larger than 10 MB
  ┌─ example.kpi
  help: split it into several files
[exit 2]
$ chuan check example.kpi --lang vi
lỗi[KPI0002]: `example.kpi` lớn hơn 10 MB
  ┌─ example.kpi
  gợi ý: tách thành nhiều tệp
[exit 2]
```

"""#),
("KPI0003", #"""
# KPI0003: a line is too long · một dòng quá dài

## English

A line of a rule file may have at most 1 MB. Nobody writes such a line by hand; it comes from a program that joined
everything into one line, or from a file of another kind.

Break the line. Line ends carry no meaning between words, so a rule may be broken wherever a space stands; only a
text in quotes has to stay on one line.

## Tiếng Việt

Mỗi dòng của tệp quy tắc chỉ được dài tối đa 1 MB. Không ai gõ tay một dòng dài như vậy; thường là do một chương
trình đã nối tất cả thành một dòng, hoặc đây là tệp loại khác.

Hãy ngắt dòng. Xuống dòng không làm thay đổi ý nghĩa, nên có thể ngắt ở bất kỳ dấu cách nào; riêng đoạn chữ trong
ngoặc kép phải nằm trên một dòng.

## Example

```console
$ printf 'note "%1000000s"\n' 'Nội dung kế hoạch' > example.kpi
$ chuan check example.kpi
error[KPI0003]: this line is longer than 1 MB
  ┌─ example.kpi:1:1
 1│ note "…
  │ ^
  help: break it into several lines

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0003]: dòng này dài hơn 1 MB
  ┌─ example.kpi:1:1
 1│ note "…
  │ ^
  gợi ý: hãy ngắt thành nhiều dòng

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0004", #"""
# KPI0004: a control character stands in the file · trong tệp có ký tự điều khiển

## English

Control characters are no letters: they are commands to printers and old terminals, and cannot be seen. They come
along when text is copied from Word (a manual line break becomes one), from a PDF or from a terminal.

A name with such a character looks like the name of the plan and is another one: a section or unit would not be
found, and nobody would see why. Remove the character; the line below the message shows where it stands.

## Tiếng Việt

Ký tự điều khiển không phải là chữ: đó là lệnh dành cho máy in, thiết bị đầu cuối đời cũ và không nhìn thấy được. Ký
tự này thường lẫn vào khi chép từ Word (dấu ngắt dòng thủ công), từ tệp PDF hoặc từ màn hình lệnh.

Tên có lẫn ký tự này trông giống hệt tên trong kế hoạch nhưng thực ra là tên khác: chương trình sẽ không tìm thấy
mục hoặc đơn vị đó mà không ai hiểu vì sao. Hãy xóa ký tự; dòng in dưới thông báo cho biết nó nằm ở đâu.

## Example

```console
$ printf '%b\n' 'pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"' \
>   '  year 2024' \
>   '  level province "Bắc Giang"' \
>   'use tthc' \
>   'targets "Mục II.5"' \
>   '  dossier_on_time_rate > 90%  cite "Phụ lục,\0013 III.2"' > example.kpi
$ chuan check example.kpi
error[KPI0004]: a control character (U+000B) stands here, which cannot be seen
  ┌─ example.kpi:6:45
 6│   dossier_on_time_rate > 90%  cite "Phụ lục,<U+000B> III.2"
  │                                             ^^^^^^^^
  help: remove it
 6+   dossier_on_time_rate > 90%  cite "Phụ lục, III.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0004]: ở đây có ký tự điều khiển (U+000B) không nhìn thấy được
  ┌─ example.kpi:6:45
 6│   dossier_on_time_rate > 90%  cite "Phụ lục,<U+000B> III.2"
  │                                             ^^^^^^^^
  gợi ý: hãy xóa ký tự này
 6+   dossier_on_time_rate > 90%  cite "Phụ lục, III.2"

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0005", #"""
# KPI0005: a hidden character turns the direction of writing · ký tự ẩn làm đổi chiều chữ

## English

Some characters cannot be seen and tell the screen to show what follows from right to left. They are meant for
Arabic and Hebrew, and come along with text copied from chat programs and web pages.

In a rule they are dangerous: what people read on the screen and what is computed can differ, `45%` can look like
`54%`. Someone could even put them there on purpose. Therefore none is allowed, also not in texts and comments.
Remove it; if it is not found, delete the words around it and type them again.

## Tiếng Việt

Có những ký tự không nhìn thấy được, khiến màn hình hiển thị phần phía sau theo chiều từ phải sang trái. Chúng dùng
cho chữ Ả Rập, chữ Do Thái và thường lẫn vào khi chép từ ứng dụng nhắn tin hoặc trang web.

Trong quy tắc, ký tự này nguy hiểm: điều người đọc nhìn thấy trên màn hình và điều máy tính có thể khác nhau, `45%`
có thể hiện thành `54%`. Thậm chí có người cố ý chèn vào. Vì vậy không được dùng ở bất cứ đâu, kể cả trong đoạn chữ
và lời chú thích. Hãy xóa đi; nếu không tìm thấy thì xóa cả cụm từ chứa nó rồi gõ lại.

## Example

```console
$ printf '%b\n' 'pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"' \
>   '  year 2024' \
>   '  level province "Bắc Giang"' \
>   'use tthc' \
>   'targets "Mục II.5"' \
>   '  dossier_on_time_rate > \0342\0200\025690%' > example.kpi
$ chuan check example.kpi
error[KPI0005]: a hidden character (U+202E) turns the direction of writing here, so that the rule could be read otherwise than it is meant
  ┌─ example.kpi:6:26
 6│   dossier_on_time_rate > <U+202E>90%
  │                          ^^^^^^^^
  help: remove it
 6+   dossier_on_time_rate > 90%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0005]: ở đây có ký tự ẩn (U+202E) đổi chiều chữ, khiến quy tắc có thể bị đọc sai
  ┌─ example.kpi:6:26
 6│   dossier_on_time_rate > <U+202E>90%
  │                          ^^^^^^^^
  gợi ý: hãy xóa ký tự này
 6+   dossier_on_time_rate > 90%

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0006", #"""
# KPI0006: a character that cannot be seen · ký tự không nhìn thấy được

## English

Web pages put marks into long words that tell where a line may be broken: spaces without width, soft hyphens. They
are not shown, and come along when a name is copied.

Two names that look the same would then be two names, and a result would not find its indicator. Remove the
character; `chuan` reads the rest as if it were not there, so this one message is all there is about it.

## Tiếng Việt

Trang web thường chèn vào từ dài những dấu cho biết có thể xuống dòng ở đâu: dấu cách không có bề rộng, dấu nối mềm.
Các dấu này không hiện ra, nhưng vẫn đi theo khi chép một cái tên.

Khi đó hai tên trông giống nhau lại là hai tên khác nhau, kết quả không khớp được với chỉ số. Hãy xóa ký tự này;
`chuan` đọc phần còn lại như khi không có nó, nên chỉ có một thông báo này.

## Example

```console
$ printf '%b\n' 'pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"' \
>   '  year 2024' \
>   '  level province "Bắc Giang"' \
>   'use tthc' \
>   'targets "Mục II.5"' \
>   '  dossier_on_\0342\0200\0213time_rate > 90%' > example.kpi
$ chuan check example.kpi
error[KPI0006]: a character that cannot be seen (U+200B) stands here
  ┌─ example.kpi:6:14
 6│   dossier_on_<U+200B>time_rate > 90%
  │              ^^^^^^^^
  help: remove it
 6+   dossier_on_time_rate > 90%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0006]: ở đây có ký tự không nhìn thấy được (U+200B)
  ┌─ example.kpi:6:14
 6│   dossier_on_<U+200B>time_rate > 90%
  │              ^^^^^^^^
  gợi ý: hãy xóa ký tự này
 6+   dossier_on_time_rate > 90%

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0007", #"""
# KPI0007: a letter of another alphabet · chữ cái không thuộc bảng chữ La-tinh

## English

Names are written with Latin letters, with or without Vietnamese marks, with digits and `_`. This one contains a
letter of another alphabet. Often nobody can see it: the Cyrillic `о` looks exactly like the Latin `o`, and comes
along when a word is copied from a file made on another keyboard.

Two names that look alike and are not would part a target from its results: the unit would have "no data" though the
figures are there. A letter that looks like a Latin one is read as that one; type it again. Where another alphabet
is meant, put the words in quotes.

## Tiếng Việt

Tên được viết bằng chữ cái La-tinh, có hoặc không có dấu tiếng Việt, chữ số và dấu `_`. Trong tên này có chữ cái của
bảng chữ khác. Nhiều khi không thể nhận ra bằng mắt: chữ `о` của bảng chữ Ki-rin (Nga) trông giống hệt chữ `o`
La-tinh, và thường lẫn vào khi chép từ tệp gõ bằng bàn phím khác.

Hai tên trông giống nhau mà không phải là một thì chỉ tiêu sẽ tách khỏi số liệu: đơn vị bị ghi "thiếu số liệu" dù đã
có số. Chữ cái trông giống chữ La-tinh được đọc như chữ La-tinh đó; hãy gõ lại. Nếu đúng là cần dùng chữ viết khác
thì đặt trong ngoặc kép.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
```

```console
$ chuan check example.kpi
error[KPI0007]: `о` (U+043E) looks like the letter `o` but is another one
  ┌─ example.kpi:8:4
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │    ^
  help: type it again as a Latin letter, `o`
 8+   dossier_on_time_rate > 90%  quote "trên 90% hồ sơ"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0007]: `о` (U+043E) trông giống chữ `o` nhưng là chữ cái khác
  ┌─ example.kpi:8:4
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │    ^
  gợi ý: hãy gõ lại bằng chữ cái La-tinh `o`
 8+   dossier_on_time_rate > 90%  quote "trên 90% hồ sơ"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  quote "trên 90% hồ sơ"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0008", #"""
# KPI0008: a character without meaning · ký tự không có ý nghĩa

## English

Rules are made of words, numbers, texts in quotes and a few signs such as `>=`, `%`, `+` and `,`. This character is
none of them. It is usually a bullet, a semicolon or a long dash that came along with a copied list.

It is passed over, and the rest is read. If the same character stands in many places there is one message, which
says how many. Remove it; the place of a word is shown by its keyword, not by bullets.

## Tiếng Việt

Quy tắc gồm từ, số, đoạn chữ trong ngoặc kép và một ít dấu như `>=`, `%`, `+`, `,`. Ký tự này không thuộc loại nào
trong số đó. Thường đây là dấu đầu dòng, dấu chấm phẩy hoặc dấu gạch dài lẫn vào khi chép một danh sách.

Ký tự được bỏ qua, phần còn lại vẫn được đọc. Nếu cùng một ký tự có ở nhiều chỗ thì chỉ có một thông báo kèm số chỗ.
Hãy xóa đi; mỗi dòng được nhận biết bằng từ khóa, không cần dấu đầu dòng.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  • online_payment_txn_rate >= 45%  cite "STT 1"
  • online_dossier_rate >= 50%      cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0008]: `•` has no meaning in rules
  ┌─ example.kpi:8:3
 8│   • online_payment_txn_rate >= 45%  cite "STT 1"
  │   ^
  = it stands at 2 places of this file
  help: remove it, or put the text in quotes

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0008]: `•` không có ý nghĩa trong quy tắc
  ┌─ example.kpi:8:3
 8│   • online_payment_txn_rate >= 45%  cite "STT 1"
  │   ^
  = ký tự này có ở 2 chỗ trong tệp
  gợi ý: hãy xóa đi, hoặc đặt đoạn chữ trong ngoặc kép

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0009", #"""
# KPI0009: a text is not closed · đoạn chữ chưa được đóng ngoặc

## English

A text starts with `"` and ends with `"` on the same line. Here the second one is missing. The text is taken to end
with its line, so that the rest of the file can still be read.

Close it. If the plan's own words contain quotes, write `\"` for each of them; a line break within the text is
written `\n`.

## Tiếng Việt

Đoạn chữ mở bằng `"` và phải đóng bằng `"` trên cùng một dòng. Ở đây thiếu dấu thứ hai. Đoạn chữ được coi là kết
thúc ở cuối dòng để vẫn đọc được phần còn lại của tệp.

Hãy đóng ngoặc. Nếu lời văn của kế hoạch có sẵn dấu ngoặc kép thì viết `\"` cho mỗi dấu; muốn xuống dòng trong đoạn
chữ thì viết `\n`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50
```

```console
$ chuan check example.kpi
error[KPI0009]: this text has no closing `"` on its line
  ┌─ example.kpi:8:50
 8│   online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50
  │                                                  ^^^^^^^^^^^^^
  help: close it with `"`; a text stands on one line, `\n` in it starts a new one
 8+   online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0009]: đoạn chữ này thiếu dấu `"` đóng ở cuối, trên cùng dòng
  ┌─ example.kpi:8:50
 8│   online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50
  │                                                  ^^^^^^^^^^^^^
  gợi ý: hãy thêm dấu `"`; đoạn chữ phải nằm trên một dòng, muốn xuống dòng thì viết `\n`
 8+   online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0010", #"""
# KPI0010: curly quotes instead of straight ones · dùng ngoặc kép cong thay cho ngoặc kép thẳng

## English

Texts stand in straight quotes, `"…"`. Word and most mail programs turn them into curly ones, `“…”`, while one
types; then they come along when the line is copied.

The text is read as it is meant. Replace the quotes all the same, because others (and other programs) compare files
letter by letter. In Word, the replacement can be turned off under "AutoCorrect".

## Tiếng Việt

Đoạn chữ đặt trong ngoặc kép thẳng `"…"`. Word và nhiều chương trình thư điện tử tự đổi thành ngoặc kép cong `“…”`
khi gõ, rồi dấu cong theo vào khi chép dòng đó.

Đoạn chữ vẫn được hiểu đúng. Tuy vậy hãy thay bằng ngoặc thẳng, để tệp giống nhau ở mọi nơi khi đối chiếu. Trong
Word có thể tắt việc tự đổi này ở mục "AutoCorrect".

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite “STT 2”
```

```console
$ chuan check example.kpi
error[KPI0010]: texts stand in straight quotes `"`, not in `“`
  ┌─ example.kpi:8:36
 8│   online_dossier_rate >= 50%  cite “STT 2”
  │                                    ^^^^^^^
  help: write `"` before and after it; word processors turn it into curly quotes by themselves
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0010]: đoạn chữ phải đặt trong ngoặc kép thẳng `"`, không dùng `“`
  ┌─ example.kpi:8:36
 8│   online_dossier_rate >= 50%  cite “STT 2”
  │                                    ^^^^^^^
  gợi ý: hãy viết `"` ở đầu và cuối; trình soạn thảo văn bản thường tự đổi thành ngoặc cong
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0011", #"""
# KPI0011: `\` stands before a letter that it gives no meaning · dấu `\` đứng trước chữ không có nghĩa

## English

In a text the sign `\` announces something special: `\"` is a quote within the text, `\n` a new line, `\\` the sign
itself. Before any other letter it means nothing.

It is most often found in paths of Windows and in numbers of documents. Write `\\` if the sign itself is meant, or
`/` where that does as well.

## Tiếng Việt

Trong đoạn chữ, dấu `\` báo hiệu cách viết đặc biệt: `\"` là dấu ngoặc kép nằm trong đoạn chữ, `\n` là xuống dòng,
`\\` là chính dấu `\`. Đứng trước chữ khác thì nó không có nghĩa.

Trường hợp này hay gặp ở đường dẫn thư mục trên Windows và ở số hiệu văn bản. Muốn viết chính dấu đó thì viết `\\`,
hoặc dùng `/` nếu được.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "Phụ lục\STT 2"
```

```console
$ chuan check example.kpi
error[KPI0011]: `\S` is not known in a text; after `\` only `"`, `\` and `n` may stand
  ┌─ example.kpi:8:44
 8│   online_dossier_rate >= 50%  cite "Phụ lục\STT 2"
  │                                            ^^
  help: for the sign `\` itself write `\\`
 8+   online_dossier_rate >= 50%  cite "Phụ lục\\STT 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0011]: không có cách viết `\S` trong đoạn chữ; sau `\` chỉ được là `"`, `\` hoặc `n`
  ┌─ example.kpi:8:44
 8│   online_dossier_rate >= 50%  cite "Phụ lục\STT 2"
  │                                            ^^
  gợi ý: muốn viết chính dấu `\` thì viết `\\`
 8+   online_dossier_rate >= 50%  cite "Phụ lục\\STT 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "Phụ lục, STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0012", #"""
# KPI0012: decimals after a comma · phần thập phân viết sau dấu phẩy

## English

In rules decimals stand after a point: `49.5%`. The comma separates the items of a list, so `49,5` could as well be
the two numbers 49 and 5.

Data files and reports keep the Vietnamese way, `49,5%`; only rules have the point, in both languages. Write the
point. The plan's own words, in `quote`, stay as the plan has them.

## Tiếng Việt

Trong quy tắc, phần thập phân viết sau dấu chấm: `49.5%`. Dấu phẩy dùng để ngăn cách các mục của danh sách, nên
`49,5` cũng có thể hiểu là hai số 49 và 5.

Tệp số liệu và báo cáo vẫn theo cách viết của Việt Nam, `49,5%`; chỉ riêng quy tắc dùng dấu chấm, ở cả hai ngôn ngữ.
Hãy viết dấu chấm. Lời văn của kế hoạch trong phần `trích` thì giữ nguyên.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 49,5%  cite "STT 2" quote "Tối thiểu 49,5"
```

```console
$ chuan check example.kpi
error[KPI0012]: decimals stand after a point in rules, not after a comma
  ┌─ example.kpi:8:26
 8│   online_dossier_rate >= 49,5%  cite "STT 2" quote "Tối thiểu 49,5"
  │                          ^^^^
  help: write `49.5`; for two values leave a space after the comma
 8+   online_dossier_rate >= 49.5%  cite "STT 2" quote "Tối thiểu 49,5"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0012]: trong quy tắc, phần thập phân viết sau dấu chấm, không phải dấu phẩy
  ┌─ example.kpi:8:26
 8│   online_dossier_rate >= 49,5%  cite "STT 2" quote "Tối thiểu 49,5"
  │                          ^^^^
  gợi ý: hãy viết `49.5`; nếu là hai giá trị thì để dấu cách sau dấu phẩy
 8+   online_dossier_rate >= 49.5%  cite "STT 2" quote "Tối thiểu 49,5"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 49.5%  cite "STT 2" quote "Tối thiểu 49,5"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0013", #"""
# KPI0013: a number with separators of thousands · số có dấu phân cách hàng nghìn

## English

In rules a number is written without separators of thousands: `1200000`. Since the point starts the decimals,
`1.200` is one and two tenths, and a target of twelve hundred copies would be met by two.

Write the digits together. A number with only one separator, `1.200`, is a decimal number wherever decimals are
possible; where something is counted they are not, and `chuan` reports it too. Before a unit, and of money and
quantities, where a thousand times too little would go unseen, `17.000 tỷ đồng` and `1.200 km` are asked about:
write `17000`, or `17`; three decimals that are meant have a zero behind them, `12.3450 km`.

## Tiếng Việt

Trong quy tắc, số được viết liền, không có dấu phân cách hàng nghìn: `1200000`. Vì dấu chấm mở đầu phần thập phân
nên `1.200` nghĩa là một phẩy hai; chỉ tiêu một nghìn hai trăm bản sao khi đó chỉ cần hai bản là đạt.

Hãy viết liền các chữ số. Số chỉ có một dấu chấm, `1.200`, được hiểu là số thập phân ở nơi có thể dùng số thập phân;
với số lượng đếm được thì không thể, nên `chuan` cũng báo lỗi. Trước đơn vị, với tiền và khối lượng, nơi sai một
nghìn lần cũng khó thấy, `17.000 tỷ đồng` và `1.200 km` đều bị hỏi lại: hãy viết `17000`, hoặc `17`; nếu đúng là ba
chữ số thập phân thì thêm số 0 ở sau, `12.3450 km`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count >= 1.200.000  for level province  quote "toàn tỉnh tối thiểu 1.200.000 bản sao"
  ecopy_certification_count >= 1.200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"
```

```console
$ chuan check example.kpi
error[KPI0013]: numbers stand without separators of thousands in rules
  ┌─ example.kpi:8:32
 8│   ecopy_certification_count >= 1.200.000  for level province  quote "toàn tỉnh tối thiểu 1.200.000…
  │                                ^^^^^^^^^
  help: write `1200000`
 8+   ecopy_certification_count >= 1200000  for level province  quote "toàn tỉnh tối thiểu 1.200.000 bản sao"

error[KPI0013]: `1.200` cannot be a number of ecopies: the point starts the decimals
  ┌─ example.kpi:9:32
 9│   ecopy_certification_count >= 1.200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"
  │                                ^^^^^
  help: write `1200` if the point separates thousands
 9+   ecopy_certification_count >= 1200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0013]: trong quy tắc, số viết liền, không có dấu phân cách hàng nghìn
  ┌─ example.kpi:8:32
 8│   ecopy_certification_count >= 1.200.000  for level province  quote "toàn tỉnh tối thiểu 1.200.000…
  │                                ^^^^^^^^^
  gợi ý: hãy viết `1200000`
 8+   ecopy_certification_count >= 1200000  for level province  quote "toàn tỉnh tối thiểu 1.200.000 bản sao"

lỗi[KPI0013]: `1.200` không thể là số lượng bản sao chứng thực điện tử: sau dấu chấm là phần thập phân
  ┌─ example.kpi:9:32
 9│   ecopy_certification_count >= 1.200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"
  │                                ^^^^^
  gợi ý: hãy viết `1200` nếu dấu chấm dùng để phân cách hàng nghìn
 9+   ecopy_certification_count >= 1200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"

2 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count >= 1200000  for level province  quote "toàn tỉnh tối thiểu 1.200.000 bản sao"
  ecopy_certification_count >= 1200      for level commune   quote "mỗi xã tối thiểu 1.200 bản sao"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0014", #"""
# KPI0014: a number starts with a point · số bắt đầu bằng dấu chấm

## English

A number starts with a digit. `.5` is easily read as 5, above all in print, and a target ten times too high or too
low is not noticed until the results come in.

Write the zero: `0.5%`.

## Tiếng Việt

Số phải bắt đầu bằng chữ số. `.5` rất dễ bị đọc thành 5, nhất là trên bản in; chỉ tiêu sai mười lần sẽ không ai nhận
ra cho đến khi có kết quả.

Hãy viết số không ở trước: `0.5%`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  postal_dossier_rate >= .5%  quote "tối thiểu 0,5%"
```

```console
$ chuan check example.kpi
error[KPI0014]: a number starts with a digit
  ┌─ example.kpi:8:26
 8│   postal_dossier_rate >= .5%  quote "tối thiểu 0,5%"
  │                          ^^
  help: write `0.5`
 8+   postal_dossier_rate >= 0.5%  quote "tối thiểu 0,5%"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0014]: số phải bắt đầu bằng chữ số
  ┌─ example.kpi:8:26
 8│   postal_dossier_rate >= .5%  quote "tối thiểu 0,5%"
  │                          ^^
  gợi ý: hãy viết `0.5`
 8+   postal_dossier_rate >= 0.5%  quote "tối thiểu 0,5%"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  postal_dossier_rate >= 0.5%  quote "tối thiểu 0,5%"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0015", #"""
# KPI0015: a number with too many digits · số có quá nhiều chữ số

## English

Numbers are computed exactly, however long they are, but one written in a rule may have at most 1,000 digits. More
than that is never a target; it is a mistake of copying, or a program that wrote into the wrong place.

Write the figure that the plan gives.

## Tiếng Việt

Số được tính chính xác dù dài bao nhiêu, nhưng một số viết trong quy tắc chỉ được có tối đa 1.000 chữ số. Dài hơn
thế thì không phải là chỉ tiêu mà là chép nhầm, hoặc do chương trình ghi sai chỗ.

Hãy viết đúng con số mà kế hoạch nêu.

## Example

```console
$ printf '%s\n' 'pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"' \
>   '  year 2024' \
>   '  level province "Bắc Giang"' \
>   'use tthc' \
>   'targets "Mục II.7"' > head.txt
$ printf '  ecopy_certification_count >= 1%01000d\n' 0 > target.txt
$ cat head.txt target.txt > example.kpi
$ chuan check example.kpi
error[KPI0015]: this number has more than 1000 digits
  ┌─ example.kpi:6:32
 6│ …ecopy_certification_count >= 100000000000000000000000000000000000000000000000000000000000000000000…
  │                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: no plan needs that many; shorten it

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0015]: số này có nhiều hơn 1000 chữ số
  ┌─ example.kpi:6:32
 6│ …ecopy_certification_count >= 100000000000000000000000000000000000000000000000000000000000000000000…
  │                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: không kế hoạch nào cần số dài như vậy; hãy viết ngắn lại

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0016", #"""
# KPI0016: a day that the calendar does not have · ngày không có trong lịch

## English

The day is well written, but there is none such: 31 November, 29 February of a year that is no leap year, month 13.

A deadline on a day that does not exist cannot be kept or missed. Look into the plan which day is meant. If the plan
itself says 31 November, take the last day of the month and say so with `reading`.

## Tiếng Việt

Ngày viết đúng cách nhưng không có thật: ngày 31 tháng 11, ngày 29 tháng 2 của năm không nhuận, tháng 13.

Thời hạn rơi vào ngày không có thì không thể nói là đúng hạn hay quá hạn. Hãy xem lại kế hoạch định nói ngày nào. Nếu
chính kế hoạch ghi ngày 31 tháng 11, hãy lấy ngày cuối tháng và ghi rõ bằng `cách hiểu`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  by 2024-11-31
```

```console
$ chuan check example.kpi
error[KPI0016]: the calendar has no such day
  ┌─ example.kpi:8:34
 8│   dossier_on_time_rate > 90%  by 2024-11-31
  │                                  ^^^^^^^^^^
  help: month 11 of 2024 has the days 01 to 30

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0016]: lịch không có ngày này
  ┌─ example.kpi:8:34
 8│   dossier_on_time_rate > 90%  by 2024-11-31
  │                                  ^^^^^^^^^^
  gợi ý: tháng 11 năm 2024 có các ngày từ 01 đến 30

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  by 2024-11-30
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0017", #"""
# KPI0017: the parts of a day in another order · ngày viết không theo thứ tự năm-tháng-ngày

## English

In rules days are written year-month-day, `2024-12-15`. `03/02/2024` is 3 February to a Vietnamese reader and 2 March to
an American one; the order with the year in front has one reading only. Behind Vietnamese words, `trước ngày 15/12/2024`,
the day stands first, as in plans, and nothing is said.

The day was read as day/month/year, as plans write it. Check that and take over what the message proposes. Data
files may keep `15/12/2024`.

## Tiếng Việt

Trong quy tắc, ngày viết theo thứ tự năm-tháng-ngày, `2024-12-15`. `03/02/2024` với người Việt là ngày 3 tháng 2, với
người Mỹ là ngày 2 tháng 3; còn viết năm ở trước thì chỉ có một cách hiểu. Sau từ tiếng Việt, như `trước ngày 15/12/2024`,
thì hiểu là ngày/tháng/năm, không cần sửa.

Chương trình đã đọc theo thứ tự ngày/tháng/năm như kế hoạch thường viết. Hãy kiểm tra rồi sửa theo gợi ý. Tệp số
liệu vẫn có thể ghi `15/12/2024`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  before 15/12/2024  quote "Trước 15/12/2024"
```

```console
$ chuan check example.kpi
error[KPI0017]: days are written year-month-day in rules
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before 15/12/2024  quote "Trước 15/12/2024"
  │                                      ^^^^^^^^^^
  help: write `2024-12-15`
 8+   dossier_on_time_rate > 90%  before 2024-12-15  quote "Trước 15/12/2024"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0017]: trong quy tắc, ngày viết theo thứ tự năm-tháng-ngày
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before 15/12/2024  quote "Trước 15/12/2024"
  │                                      ^^^^^^^^^^
  gợi ý: hãy viết `2024-12-15`
 8+   dossier_on_time_rate > 90%  before 2024-12-15  quote "Trước 15/12/2024"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  before 2024-12-15  quote "Trước 15/12/2024"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0101", #"""
# KPI0101: a word is misspelt · gõ sai một từ khóa

## English

At this place a word of the language is expected, and what stands here is nearly one. The rest was read as if the
proposed word stood there, so further messages are about mistakes of their own.

Take over the proposal if it is what you meant. The words may be written in English or Vietnamese, with marks; both
may be mixed.

## Tiếng Việt

Ở chỗ này cần một từ khóa, và từ đang viết gần giống với một từ khóa. Phần còn lại được đọc như thể đã viết đúng từ
gợi ý, nên các thông báo khác (nếu có) là về lỗi khác.

Nếu đúng ý thì sửa theo gợi ý. Từ khóa viết bằng tiếng Anh hoặc tiếng Việt có dấu, viết lẫn cũng được.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tagets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0101]: `tagets` is not known here
  ┌─ example.kpi:7:1
 7│ tagets "Phụ lục, mục 2" set by province
  │ ^^^^^^
  help: did you mean `targets`?
 7+ targets "Phụ lục, mục 2" set by province

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0101]: ở đây không dùng được từ `tagets`
  ┌─ example.kpi:7:1
 7│ tagets "Phụ lục, mục 2" set by province
  │ ^^^^^^
  gợi ý: có phải là `targets`?
 7+ targets "Phụ lục, mục 2" set by province

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0102", #"""
# KPI0102: a line starts with a word that opens nothing · dòng bắt đầu bằng từ không mở đầu khai báo nào

## English

A rule file is a list of declarations, and each starts with its own word: `pack`, `use`, `targets`, `assign` and so
on. This line starts with another word, so nothing is known about what it should be, and it is passed over.

A heading or an explanation for readers stands after `//`. The title of the plan belongs in quotes after the name of
the pack.

## Tiếng Việt

Tệp quy tắc là danh sách các khai báo, mỗi khai báo mở đầu bằng một từ riêng: `gói`, `dùng`, `chỉ tiêu`, `giao`,
v.v. Dòng này mở đầu bằng từ khác nên không biết là khai báo gì, và được bỏ qua.

Tiêu đề hoặc lời giải thích cho người đọc thì viết sau `//`. Tên của kế hoạch đặt trong ngoặc kép sau tên gói.

## Example

```kpi example.kpi
Kế hoạch kiểm soát TTHC năm 2024

pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0102]: nothing starts with `Kế`
  ┌─ example.kpi:1:1
 1│ Kế hoạch kiểm soát TTHC năm 2024
  │ ^^
  help: a declaration starts with `pack`, `use`, `targets`, `tasks`, `assign`, `test`, `data`, `note`, `indicator`, `records`, `thing`, `level`, `kind`, `field`
  help: before words for readers only write `//`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0102]: không có khai báo nào bắt đầu bằng `Kế`
  ┌─ example.kpi:1:1
 1│ Kế hoạch kiểm soát TTHC năm 2024
  │ ^^
  gợi ý: khai báo bắt đầu bằng `gói`, `dùng`, `chỉ tiêu`, `danh mục nhiệm vụ`, `giao`, `kiểm thử`, `dữ liệu`, `ghi chú`, `chỉ số`, `bản ghi`, `đối tượng`, `cấp`, `loại`, `lĩnh vực`
  gợi ý: trước lời chỉ dành cho người đọc hãy viết `//`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
// Kế hoạch kiểm soát TTHC năm 2024
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0103", #"""
# KPI0103: something stands where it cannot stand · phần này không đặt ở đây được

## English

After what was read so far, this can neither go on with it nor start something new. It is passed over, up to the
next word that starts a clause.

Often the word before it was forgotten: a text in quotes needs `cite`, `quote`, `reading` or `note` to say what it
is.

## Tiếng Việt

Sau những gì đã đọc, phần này không thể nối tiếp mà cũng không mở đầu được điều gì mới. Phần này bị bỏ qua cho đến
từ khóa kế tiếp.

Thường là quên từ khóa đứng trước: đoạn chữ trong ngoặc kép cần có `dẫn`, `trích`, `cách hiểu` hoặc `ghi chú` để
biết đó là gì.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  "Tối thiểu 50"
```

```console
$ chuan check example.kpi
error[KPI0103]: "Tối thiểu 50" cannot stand here
  ┌─ example.kpi:8:31
 8│   online_dossier_rate >= 50%  "Tối thiểu 50"
  │                               ^^^^^^^^^^^^^^
  help: say what it is: `quote` before the plan's words, `cite` before the place in the plan, `note` before a remark

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0103]: "Tối thiểu 50" không đặt ở đây được
  ┌─ example.kpi:8:31
 8│   online_dossier_rate >= 50%  "Tối thiểu 50"
  │                               ^^^^^^^^^^^^^^
  gợi ý: hãy nói rõ đây là gì: viết `trích` trước lời văn của kế hoạch, `dẫn` trước vị trí trong kế hoạch, `ghi chú` trước lời ghi chú

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  quote "Tối thiểu 50"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0104", #"""
# KPI0104: a clause in the wrong place · phần này đặt sai chỗ

## English

The word starts a clause, but one that belongs to another kind of declaration: the year stands in the heading of the
pack, a deadline with the targets, a branch in a rule. A clause belongs to the last declaration above it, whatever
the indentation.

It is passed over, so what it says does not hold. Move it to where it belongs.

## Tiếng Việt

Từ này mở đầu một phần thuộc loại khai báo khác: năm nằm ở phần đầu của gói, thời hạn đi với chỉ tiêu, các trường hợp
nằm trong quy tắc giao. Một phần luôn thuộc về khai báo gần nhất ở phía trên, dù thụt lề thế nào.

Phần này bị bỏ qua nên không có hiệu lực. Hãy chuyển về đúng chỗ.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  target = 55%
  by 2024-12-15
```

```console
$ chuan check example.kpi
error[KPI0104]: `by` cannot stand in an `assign` rule
  ┌─ example.kpi:12:3
12│   by 2024-12-15
  │   ^^
  help: it belongs in a section of targets

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0104]: `by` không đặt được trong quy tắc `giao`
  ┌─ example.kpi:12:3
12│   by 2024-12-15
  │   ^^
  gợi ý: phần này phải đặt trong mục chỉ tiêu

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  by 2024-12-15  cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  target = 55%
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0105", #"""
# KPI0105: a clause stands twice · một phần được viết hai lần

## English

Some things can be said only once: a plan has one year, a target one deadline. If both were taken, one of them would
hold and nobody would know which.

Keep the one that the plan says. Where the plan itself says two things, keep the one you go by, and write the other
into a `note` or a `reading`.

## Tiếng Việt

Có những điều chỉ được nói một lần: kế hoạch chỉ có một năm, chỉ tiêu chỉ có một thời hạn. Nếu nhận cả hai thì chỉ
một có hiệu lực mà không ai biết là phần nào.

Hãy giữ lại phần đúng với kế hoạch. Nếu chính kế hoạch nói hai điều khác nhau, hãy giữ điều sẽ áp dụng và ghi điều
kia vào `ghi chú` hoặc `cách hiểu`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  by 2024-12-15 by 2024-11-30
```

```console
$ chuan check example.kpi
error[KPI0105]: `by` stands here a second time, but may stand only once
  ┌─ example.kpi:8:45
 8│   dossier_on_time_rate > 90%  by 2024-12-15 by 2024-11-30
  │                                             ^^
  ┌─ example.kpi:8:31
 8│   dossier_on_time_rate > 90%  by 2024-12-15 by 2024-11-30
  │                               ------------- here the first time
  help: keep one of them

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0105]: `by` xuất hiện lần thứ hai, trong khi chỉ được có một lần
  ┌─ example.kpi:8:45
 8│   dossier_on_time_rate > 90%  by 2024-12-15 by 2024-11-30
  │                                             ^^
  ┌─ example.kpi:8:31
 8│   dossier_on_time_rate > 90%  by 2024-12-15 by 2024-11-30
  │                               ------------- lần đầu ở đây
  gợi ý: hãy giữ lại một

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  by 2024-12-15
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0106", #"""
# KPI0106: the pack is not at the start of its file · gói không đứng ở đầu tệp

## English

A file starts by saying whose plan it is and of which year; everything after it belongs to that plan. Therefore
`pack` stands first, and a file holds one pack.

Move it to the top. A second plan goes into a file of its own; the two can refer to each other by their names.

## Tiếng Việt

Tệp phải mở đầu bằng việc nói rõ đây là kế hoạch của ai, năm nào; mọi thứ phía sau thuộc về kế hoạch đó. Vì vậy
`gói` đứng đầu tiên và mỗi tệp chỉ có một gói.

Hãy chuyển lên đầu tệp. Kế hoạch thứ hai thì tách sang tệp riêng; hai gói có thể nhắc đến nhau bằng tên.

## Example

```kpi example.kpi
use tthc

pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0106]: a file starts with its `pack`
  ┌─ example.kpi:3:1
 3│ pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  │ ^^^^
  help: move it to the top of the file

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0106]: `pack` phải đặt ở đầu tệp
  ┌─ example.kpi:3:1
 3│ pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  │ ^^^^
  gợi ý: hãy chuyển lên đầu tệp

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0107", #"""
# KPI0107: a target outside a section · chỉ tiêu không nằm trong mục nào

## English

Each target stands in a section, `targets "…"`, which names the part of the plan it comes from. The section says who
set the target, and an `assign` rule finds its targets by it. This one has no section above it.

One message is given for the first of them, however many follow. Start the section with the plan's own heading.

## Tiếng Việt

Mỗi chỉ tiêu nằm trong một mục, `chỉ tiêu "…"`, ghi tên phần của kế hoạch nêu chỉ tiêu đó. Mục cho biết cấp nào giao
chỉ tiêu, và quy tắc `giao` dựa vào mục để tìm chỉ tiêu. Chỉ tiêu này chưa có mục nào ở trên.

Chỉ có một thông báo cho chỉ tiêu đầu tiên, dù sau đó còn nhiều chỉ tiêu khác. Hãy mở mục bằng chính tên mục trong
kế hoạch.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

online_dossier_rate >= 50%      cite "STT 2"
electronic_result_rate >= 100%  cite "STT 4"
```

```console
$ chuan check example.kpi
error[KPI0107]: the target for `online_dossier_rate` stands outside a section
  ┌─ example.kpi:7:1
 7│ online_dossier_rate >= 50%      cite "STT 2"
  │ ^^^^^^^^^^^^^^^^^^^
  help: start the section before it: `targets "II.5"`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0107]: chỉ tiêu của `online_dossier_rate` không nằm trong mục nào
  ┌─ example.kpi:7:1
 7│ online_dossier_rate >= 50%      cite "STT 2"
  │ ^^^^^^^^^^^^^^^^^^^
  gợi ý: hãy mở đầu một mục ở trước đó: `targets "II.5"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%      cite "STT 2"
  electronic_result_rate >= 100%  cite "STT 4"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0108", #"""
# KPI0108: a number belongs to nothing · con số không thuộc về đâu

## English

A number stands here by itself: what comes before is complete, and nothing says what the number is for. A sign may
be missing (`50 + 5`), a year may lack its `in`, or a footnote's mark may have been copied together with the figure.

It is passed over; the target is read without it. Join it to what it belongs to, or remove it.

## Tiếng Việt

Ở đây có một con số đứng riêng: phần trước đã đủ ý và không có gì cho biết con số này để làm gì. Có thể thiếu dấu
(`50 + 5`), thiếu chữ `năm` trước năm, hoặc dấu chú thích cuối trang bị chép lẫn vào con số.

Con số bị bỏ qua, chỉ tiêu được đọc như không có nó. Hãy nối với phần mà nó thuộc về, hoặc xóa đi.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 90% 2024  quote "đạt tối thiểu 90%"
```

```console
$ chuan check example.kpi
error[KPI0108]: the number `2024` belongs to nothing here
  ┌─ example.kpi:8:28
 8│   satisfaction_rate >= 90% 2024  quote "đạt tối thiểu 90%"
  │                            ^^^^
  help: join it to what comes before with a sign or `%`, or remove it

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0108]: số `2024` ghi ở đây không rõ để làm gì
  ┌─ example.kpi:8:28
 8│   satisfaction_rate >= 90% 2024  quote "đạt tối thiểu 90%"
  │                            ^^^^
  gợi ý: hãy nối với phần trước bằng một dấu hoặc `%`, hoặc xóa đi

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 90%  quote "đạt tối thiểu 90%"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0109", #"""
# KPI0109: more mistakes than are shown · số lỗi nhiều hơn số được hiển thị

## English

Only the first 100 mistakes of a file are shown; there are more behind them. So many have few causes as a rule: the
decimal comma in every line, curly quotes throughout, or a file that is no rule file at all.

Mend the first ones and check again. What `replace all` in an editor mends at one stroke goes first.

## Tiếng Việt

Chỉ hiển thị 100 lỗi đầu tiên của mỗi tệp; phía sau vẫn còn lỗi. Nhiều lỗi như vậy thường chỉ do một vài nguyên
nhân: dòng nào cũng viết dấu phẩy thập phân, toàn bộ là ngoặc kép cong, hoặc tệp này không phải tệp quy tắc.

Hãy sửa những lỗi đầu rồi kiểm tra lại. Nên sửa trước những lỗi có thể sửa một lần bằng chức năng thay thế tất cả
của trình soạn thảo.

## Example

```console
$ printf 'pack bac_giang_2024 year 2024 level province "Bắc Giang"\n' > head.txt
$ printf 'note “Nội dung %s”\n' \
>   1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 \
>   39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 \
>   74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 > rows.txt
$ cat head.txt rows.txt > example.kpi
$ chuan check example.kpi | tail -n 9
101+ note "Nội dung 100"

note[KPI0109]: only the first 100 mistakes of this file are shown
   ┌─ example.kpi:101:6
101│ note “Nội dung 100”
   │      ^^^^^^^^^^^^^^
   help: mend these and check again

100 errors in 1 file
$ chuan check example.kpi --lang vi | tail -n 9
101+ note "Nội dung 100"

lưu ý[KPI0109]: chỉ hiển thị 100 lỗi đầu tiên của tệp này
   ┌─ example.kpi:101:6
101│ note “Nội dung 100”
   │      ^^^^^^^^^^^^^^
   gợi ý: hãy sửa những lỗi này rồi kiểm tra lại

100 lỗi trong 1 tệp
```

"""#),
("KPI0110", #"""
# KPI0110: a name is missing · thiếu tên

## English

Here a name is expected: that of a pack, an indicator, a level, a field. It is one word of letters, digits and `_`,
and other places refer to it. The text in quotes beside it is for people and may be anything.

Without the name nothing can refer to this. Write one; for a plan, the place and the year (`son_ha_2024`) are usual.

## Tiếng Việt

Ở đây cần một cái tên: tên gói, chỉ số, cấp, lĩnh vực. Tên là một từ gồm chữ cái, chữ số và dấu `_`, để nơi khác
nhắc đến. Đoạn chữ trong ngoặc kép bên cạnh là dành cho người đọc, viết thế nào cũng được.

Không có tên thì không nơi nào nhắc đến được. Hãy đặt tên; với kế hoạch, thường dùng tên địa phương và năm
(`son_ha_2024`).

## Example

```kpi example.kpi
pack "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0110]: expected the name of a pack after `pack`; found "Kế hoạch kiểm soát TTHC năm 2024"
  ┌─ example.kpi:1:6
 1│ pack "Kế hoạch kiểm soát TTHC năm 2024"
  │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write a name before the text: one word of letters, digits and `_`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0110]: sau `pack` cần tên gói; ở đây lại là "Kế hoạch kiểm soát TTHC năm 2024"
  ┌─ example.kpi:1:6
 1│ pack "Kế hoạch kiểm soát TTHC năm 2024"
  │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: hãy viết tên ở trước đoạn chữ: một từ gồm chữ cái, chữ số và `_`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0111", #"""
# KPI0111: a word of the language is used as a name · dùng từ khóa để đặt tên

## English

Words that start a declaration or a clause (`data`, `target`, `level`, `chỉ tiêu`…) cannot be names: where the word
stood, nobody could tell whether the name is meant or a new clause begins.

Choose another name. The title in quotes is free, and reports show the title.

## Tiếng Việt

Những từ mở đầu một khai báo hoặc một phần (`data`, `target`, `level`, `chỉ tiêu`…) không dùng làm tên được: gặp từ
ấy sẽ không biết là nói đến tên hay bắt đầu một phần mới.

Hãy chọn tên khác. Tiêu đề trong ngoặc kép thì viết tùy ý, và báo cáo hiển thị tiêu đề.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

field data "Dữ liệu và chuyển đổi số"

targets "Mục II.6"
  satisfaction_rate >= 90%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0111]: `data` is a word of the language and cannot be the name of a field
  ┌─ example.kpi:7:7
 7│ field data "Dữ liệu và chuyển đổi số"
  │       ^^^^
  help: choose another name, for example `data_1`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0111]: `data` là từ khóa, không thể dùng làm tên lĩnh vực
  ┌─ example.kpi:7:7
 7│ field data "Dữ liệu và chuyển đổi số"
  │       ^^^^
  gợi ý: hãy chọn tên khác, ví dụ `data_1`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

field digital_data "Dữ liệu và chuyển đổi số"

targets "Mục II.6"
  satisfaction_rate >= 90%  cite "II.6"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0112", #"""
# KPI0112: a text in quotes is missing · thiếu đoạn chữ trong ngoặc kép

## English

After this word a text in quotes is expected: the number of a document, a place in the plan, the plan's own words.
Without quotes nobody can tell where the text ends and the rule goes on.

Put it in straight quotes, `"…"`.

## Tiếng Việt

Sau từ này cần một đoạn chữ trong ngoặc kép: số hiệu văn bản, vị trí trong kế hoạch, lời văn của kế hoạch. Không có
ngoặc thì không biết đoạn chữ kết thúc ở đâu và quy tắc tiếp tục từ đâu.

Hãy đặt trong ngoặc kép thẳng `"…"`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite STT 2
```

```console
$ chuan check example.kpi
error[KPI0112]: expected a text in quotes after `cite`; found `STT`
  ┌─ example.kpi:8:36
 8│   online_dossier_rate >= 50%  cite STT 2
  │                                    ^^^^^
  help: put it in quotes `"…"`
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0112]: sau `cite` cần đoạn chữ trong ngoặc kép; ở đây lại là `STT`
  ┌─ example.kpi:8:36
 8│   online_dossier_rate >= 50%  cite STT 2
  │                                    ^^^^^
  gợi ý: hãy đặt trong ngoặc kép `"…"`
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0113", #"""
# KPI0113: a day is missing · thiếu ngày

## English

After `by`, `before`, `until` or `issued` stands a day: `2024-12-15`, without quotes. `by` means that the day itself
is still in time, `before` that it is late.

Without the day the target has no deadline. Where the plan names a month or a quarter, write its last day with `by`,
and say so with `reading` if that is your choice.

## Tiếng Việt

Sau `chậm nhất`, `trước ngày`, `đến ngày`, `ban hành ngày` là một ngày: `2024-12-15`, không có ngoặc kép.
`chậm nhất` nghĩa là đúng ngày đó vẫn kịp, `trước ngày` nghĩa là đúng ngày đó đã muộn.

Thiếu ngày thì chỉ tiêu không có thời hạn. Nếu kế hoạch nêu tháng hoặc quý thì viết ngày cuối của tháng, quý đó với
`chậm nhất`, và ghi `cách hiểu` nếu đó là cách bạn chọn.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  before "15/12/2024"
```

```console
$ chuan check example.kpi
error[KPI0113]: expected a day such as `2024-02-19` after `before`; found "15/12/2024"
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before "15/12/2024"
  │                                      ^^^^^^^^^^^^
  help: write `2024-12-15` without quotes
 8+   dossier_on_time_rate > 90%  before 2024-12-15

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0113]: sau `before` cần ngày, ví dụ `2024-02-19`; ở đây lại là "15/12/2024"
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before "15/12/2024"
  │                                      ^^^^^^^^^^^^
  gợi ý: hãy viết `2024-12-15`, không có ngoặc kép
 8+   dossier_on_time_rate > 90%  before 2024-12-15

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_on_time_rate > 90%  before 2024-12-15
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0114", #"""
# KPI0114: a number is missing · thiếu con số

## English

Here a number is expected, written in digits and without quotes: the year after `year`, how many decimal places
after `rounded to`, which column after `column`.

What it belongs to is left out until the number stands there. A plan without its year cannot be graded: nobody knows
which results count.

## Tiếng Việt

Ở đây cần một con số, viết bằng chữ số và không có ngoặc kép: năm sau từ `năm`, số chữ số thập phân sau
`làm tròn đến`, số thứ tự cột sau `cột`.

Khi chưa có con số, phần này chưa có hiệu lực. Kế hoạch thiếu năm thì không đánh giá được vì không biết lấy kết quả
năm nào.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year "2024"
  level province "Bắc Giang"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 90%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0114]: expected a year such as `2024` after `year`; found "2024"
  ┌─ example.kpi:2:8
 2│   year "2024"
  │        ^^^^^^
  help: write `2024` without quotes
 2+   year 2024

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0114]: sau `year` cần năm, ví dụ `2024`; ở đây lại là "2024"
  ┌─ example.kpi:2:8
 2│   year "2024"
  │        ^^^^^^
  gợi ý: hãy viết `2024`, không có ngoặc kép
 2+   year 2024

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024  level province "Bắc Giang"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 90%  cite "II.6"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0115", #"""
# KPI0115: a period is missing · thiếu kỳ

## English

After `in`, and after `against`, stands the period whose result is meant: a year `2023`, a half `2023-H1`, a quarter
`2023-Q4`, a month `2023-12`. It is written in digits and without quotes.

"More than in the year before" can only be judged when the year is known. Write it, or `a year earlier` if the same
period of the year before is meant.

## Tiếng Việt

Sau `năm`, `trong kỳ` và sau `so với` là kỳ có kết quả được nhắc đến: năm `2023`, nửa năm `2023-H1`, quý `2023-Q4`,
tháng `2023-12`. Kỳ viết bằng chữ số, không có ngoặc kép.

"Tăng so với năm trước" chỉ đánh giá được khi biết là năm nào. Hãy viết rõ kỳ, hoặc viết `năm trước` nếu muốn nói
cùng kỳ của năm liền trước.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > in "năm 2023"  quote "tăng so với năm 2023"
```

```console
$ chuan check example.kpi
error[KPI0115]: expected a period such as `2024`, `2024-Q1` or `2024-03` after `in`; found "năm 2023"
  ┌─ example.kpi:8:34
 8│   ecopy_certification_count > in "năm 2023"  quote "tăng so với năm 2023"
  │                                  ^^^^^^^^^^
  help: write `2023` without quotes
 8+   ecopy_certification_count > in 2023  quote "tăng so với năm 2023"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0115]: sau `in` cần kỳ, ví dụ `2024`, `2024-Q1` hoặc `2024-03`; ở đây lại là "năm 2023"
  ┌─ example.kpi:8:34
 8│   ecopy_certification_count > in "năm 2023"  quote "tăng so với năm 2023"
  │                                  ^^^^^^^^^^
  gợi ý: hãy viết `2023`, không có ngoặc kép
 8+   ecopy_certification_count > in 2023  quote "tăng so với năm 2023"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > in 2023  quote "tăng so với năm 2023"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0116", #"""
# KPI0116: there is no such period · không có kỳ này

## English

The period is not one that the calendar has: a year has the quarters Q1 to Q4, the halves H1 and H2, and the months
01 to 12.

A comparison with a period that does not exist would find no result and give "no data" for every unit. Write the
period that the plan means. A school year is named by its two years, `school year 2025-2026`.

## Tiếng Việt

Lịch không có kỳ này: một năm có các quý Q1 đến Q4, các nửa năm H1 và H2, các tháng 01 đến 12.

So sánh với một kỳ không có thật thì không bao giờ có kết quả, và đơn vị nào cũng thành "thiếu số liệu". Hãy viết
đúng kỳ mà kế hoạch nói. Năm học ghi theo hai năm, `năm học 2025-2026`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > in 2023-Q5  quote "tăng so với quý trước"
```

```console
$ chuan check example.kpi
error[KPI0116]: there is no period `2023-Q5`
  ┌─ example.kpi:8:34
 8│   ecopy_certification_count > in 2023-Q5  quote "tăng so với quý trước"
  │                                  ^^^^^^^
  help: a period is a year `2024`, a half `2024-H1`, a quarter `2024-Q1` to `2024-Q4`, a month `2024-03`, or months `2024-01..2024-06`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0116]: không có kỳ `2023-Q5`
  ┌─ example.kpi:8:34
 8│   ecopy_certification_count > in 2023-Q5  quote "tăng so với quý trước"
  │                                  ^^^^^^^
  gợi ý: kỳ là năm `2024`, nửa năm `2024-H1`, quý `2024-Q1` đến `2024-Q4`, tháng `2024-03`, hoặc các tháng `2024-01..2024-06`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > in 2023-Q4  quote "tăng so với quý trước"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0117", #"""
# KPI0117: `in` is missing before a period · thiếu chữ `năm` hoặc `kỳ` trước kỳ

## English

Outside an `assign` rule, the result of a period is written with `in`: `> in 2022`, `> in 2023-Q4`. A period without
it could be taken for a number: `> 2022` asks for more than two thousand and twenty-two copies, `> in 2022` for more
than there were in 2022.

It was read as the result of that period. Write the word.

## Tiếng Việt

Ngoài quy tắc `giao`, kết quả của một kỳ được viết kèm `năm` hoặc `kỳ`: `> năm 2022`, `> kỳ 2023-Q4`. Thiếu từ này
thì kỳ có thể bị hiểu là con số: `> 2022` là đòi hơn hai nghìn không trăm hai mươi hai bản, còn `> năm 2022` là đòi
nhiều hơn kết quả của năm 2022.

Chương trình đã hiểu đây là kết quả của kỳ đó. Hãy viết thêm từ còn thiếu.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > 2023-Q4  quote "tăng so với quý IV năm 2023"
```

```console
$ chuan check example.kpi
error[KPI0117]: before the period `2023-Q4` comes `in`
  ┌─ example.kpi:8:31
 8│   ecopy_certification_count > 2023-Q4  quote "tăng so với quý IV năm 2023"
  │                               ^^^^^^^
  help: write `in 2023-Q4`
 8+   ecopy_certification_count > in 2023-Q4  quote "tăng so với quý IV năm 2023"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0117]: trước kỳ `2023-Q4` phải có `in`
  ┌─ example.kpi:8:31
 8│   ecopy_certification_count > 2023-Q4  quote "tăng so với quý IV năm 2023"
  │                               ^^^^^^^
  gợi ý: hãy viết `in 2023-Q4`
 8+   ecopy_certification_count > in 2023-Q4  quote "tăng so với quý IV năm 2023"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count > in 2023-Q4  quote "tăng so với quý IV năm 2023"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0118", #"""
# KPI0118: a value is missing · thiếu giá trị

## English

A comparison, a sum or a limit goes on with a value: a figure (`50%`), the unit's own result (`2023` in a rule), a
superior's target (`province`), or something computed from them. Here something else follows, or nothing.

The target has no figure without it, and no unit could be judged. Write the figure that the plan gives.

## Tiếng Việt

Sau dấu so sánh, phép tính hoặc mức giới hạn phải có giá trị: con số (`50%`), kết quả của chính đơn vị (`2023` trong
quy tắc giao), chỉ tiêu của cấp trên (`tỉnh`), hoặc giá trị tính từ đó. Ở đây lại là thứ khác, hoặc không có gì.

Thiếu giá trị thì chỉ tiêu không có mức, không thể đánh giá đơn vị nào. Hãy viết con số mà kế hoạch nêu.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >=  cite "STT 2" quote "Tối thiểu 50"
```

```console
$ chuan check example.kpi
error[KPI0118]: expected a value after `>=`; found `cite`
  ┌─ example.kpi:8:27
 8│   online_dossier_rate >=  cite "STT 2" quote "Tối thiểu 50"
  │                           ^^^^
  help: write the figure, such as `50%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0118]: sau `>=` cần một giá trị; ở đây lại là `cite`
  ┌─ example.kpi:8:27
 8│   online_dossier_rate >=  cite "STT 2" quote "Tối thiểu 50"
  │                           ^^^^
  gợi ý: hãy viết con số, ví dụ `50%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2" quote "Tối thiểu 50"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0119", #"""
# KPI0119: a joining word is missing · thiếu từ nối

## English

Some forms consist of two words that belong together: `from … to …`, `rounded to … places`, `share of …`. The first
stands here, the second is missing, so it is not known where one part ends and the other begins.

Write the word that the message names between them.

## Tiếng Việt

Có những cách viết gồm hai từ đi với nhau: `từ … đến …`, `làm tròn đến … chữ số`, `tỷ lệ của …`. Ở đây có từ thứ
nhất nhưng thiếu từ thứ hai, nên không biết phần này hết ở đâu và phần kia bắt đầu từ đâu.

Hãy viết từ mà thông báo nêu vào giữa.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_early_rate of on_time from 50% 70%  quote "từ 50% đến 70%"
```

```console
$ chuan check example.kpi
error[KPI0119]: expected `to` after `50%`; found `70%`
  ┌─ example.kpi:8:42
 8│   dossier_early_rate of on_time from 50% 70%  quote "từ 50% đến 70%"
  │                                          ^^^
  help: write `to` there
 8+   dossier_early_rate of on_time from 50% to 70%  quote "từ 50% đến 70%"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0119]: sau `50%` cần `to`; ở đây lại là `70%`
  ┌─ example.kpi:8:42
 8│   dossier_early_rate of on_time from 50% 70%  quote "từ 50% đến 70%"
  │                                          ^^^
  gợi ý: hãy viết `to` ở đó
 8+   dossier_early_rate of on_time from 50% to 70%  quote "từ 50% đến 70%"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_early_rate of on_time exactly within 50% to 70%   quote "từ 50% đến 70%"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0120", #"""
# KPI0120: an indicator does not say what it measures · chỉ số chưa nói đo cái gì

## English

After its name and title an indicator says, behind a colon, what is measured: `: share of dossiers`,
`: count of procedures`, `: score`. From this follows what may be compared with it, how results of several units add
up, and how data are read.

Without it `50` could be fifty percent or fifty dossiers. Write what is counted; `chuan` knows `dossiers`,
`procedures`, `persons`, `payments` and others, and `thing` declares new ones.

## Tiếng Việt

Sau tên và tiêu đề, chỉ số phải nói, sau dấu hai chấm, là đo cái gì: `: tỷ lệ của hồ sơ`, `: số lượng của thủ tục`, `:
điểm`. Từ đó mới biết được so sánh với gì, kết quả của nhiều đơn vị gộp lại thế nào và số liệu được đọc ra sao.

Không có phần này thì `50` có thể là năm mươi phần trăm, cũng có thể là năm mươi hồ sơ. Hãy ghi đối tượng được đếm;
`chuan` có sẵn `hồ sơ`, `thủ tục`, `người`, `giao dịch thanh toán`…, và `đối tượng` khai báo thêm đối tượng mới.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính"
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0120]: expected what is measured, such as `: share of dossiers` after "Tỷ lệ trả kết quả qua bưu chính"; the next line starts with `numerator`
  ┌─ example.kpi:7:30
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: it is a `share of`, `reduction of` or `count of` something, or `number`, `money`, `score`, `days`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0120]: sau "Tỷ lệ trả kết quả qua bưu chính" cần loại giá trị, ví dụ `: tỷ lệ của hồ sơ`; dòng sau bắt đầu bằng `numerator`
  ┌─ example.kpi:7:30
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: chỉ số là `tỷ lệ của`, `mức giảm của`, `số lượng của` một đối tượng, hoặc `số`, `tiền`, `điểm`, `số ngày`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": share of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0121", #"""
# KPI0121: the colon before what is measured is missing · thiếu dấu hai chấm trước loại giá trị

## English

Between an indicator's title and what it measures stands a colon: `indicator … "Tỷ lệ …": share of dossiers`.
Everything else was read; only the colon is missing.

Write it.

## Tiếng Việt

Giữa tiêu đề của chỉ số và loại giá trị phải có dấu hai chấm: `chỉ số … "Tỷ lệ …": tỷ lệ của …`. Những phần khác đã
đọc được, chỉ thiếu dấu này.

Hãy viết thêm dấu hai chấm.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" share of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0121]: before what is measured comes a colon
  ┌─ example.kpi:7:64
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" share of dossiers
  │                                                                ^^^^^
  help: write `:` before it
 7+ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": share of dossiers

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0121]: trước loại giá trị phải có dấu hai chấm
  ┌─ example.kpi:7:64
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" share of dossiers
  │                                                                ^^^^^
  gợi ý: hãy viết `:` ở trước
 7+ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": share of dossiers

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": share of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0122", #"""
# KPI0122: an indicator cannot measure this · chỉ số không thể đo loại này

## English

An indicator is one of these: a share (a part of a whole, with both counts), a reduction (how much less than
before), a count, a quantity in a unit of measure, a number, money, a score, days, a percent (a growth), percentage
points, or yes or no. What stands after the colon is none of them.

What plans call "ratio" or "rate" is a `share of` what is counted. Thus several units can be added up: 45 of 50 and
30 of 60 are 75 of 110, while two bare percentages cannot be joined.

## Tiếng Việt

Chỉ số thuộc một trong các loại: tỷ lệ (phần trên tổng thể, giữ cả hai số đếm), mức giảm (ít hơn trước bao nhiêu),
số lượng, khối lượng tính bằng một đơn vị đo, số, tiền, điểm, số ngày, phần trăm (mức tăng), điểm phần trăm, có hoặc
không. Phần đứng sau dấu hai chấm không phải loại nào trong đó.

Điều mà kế hoạch gọi là "tỷ suất", "mức độ" thường chính là `tỷ lệ của` một đối tượng được đếm. Nhờ vậy kết quả nhiều
đơn vị gộp lại được: 45 trên 50 và 30 trên 60 là 75 trên 110, còn hai con số phần trăm suông thì không gộp được.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": ratio of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0122]: an indicator cannot be a `ratio`
  ┌─ example.kpi:7:65
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": ratio of dossiers
  │                                                                 ^^^^^
  help: it is a `share of`, `reduction of` or `count of` something, or `number`, `money`, `score`, `days`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0122]: chỉ số không thể có loại `ratio`
  ┌─ example.kpi:7:65
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": ratio of dossiers
  │                                                                 ^^^^^
  gợi ý: chỉ số là `tỷ lệ của`, `mức giảm của`, `số lượng của` một đối tượng, hoặc `số`, `tiền`, `điểm`, `số ngày`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": share of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0123", #"""
# KPI0123: `for` does not say what its name is · sau `cho` chưa nói rõ là cấp, loại hay đơn vị

## English

`for` limits a target to some units, or to a field. It says first by what: `for level commune`,
`for kind department`, `for unit "Phòng Tư pháp"`, `for field land`. The same word may be a level in one plan and a
kind in another, so it is not guessed.

If it were guessed wrong, units would be judged that the plan does not mean, or left out. Write the word.

## Tiếng Việt

`cho` giới hạn chỉ tiêu cho một số đơn vị hoặc một lĩnh vực, và phải nói trước là theo cái gì: `cho cấp xã`, `cho loại
sở`, `cho đơn vị "Phòng Tư pháp"`, `cho lĩnh vực đất đai`. Cùng một từ có thể là cấp ở kế hoạch này và là loại ở kế
hoạch khác, nên chương trình không đoán.

Đoán sai thì sẽ đánh giá đơn vị mà kế hoạch không nói đến, hoặc bỏ sót đơn vị. Hãy viết rõ.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_document_processing_rate >= 80% for commune  cite "STT 9.2"
```

```console
$ chuan check example.kpi
error[KPI0123]: expected `level`, `kind`, `unit` or `field` after `for`; found `commune`
  ┌─ example.kpi:8:46
 8│   online_document_processing_rate >= 80% for commune  cite "STT 9.2"
  │                                              ^^^^^^^
  help: say what is meant, as in `for level commune` or `for kind department`
 8+   online_document_processing_rate >= 80% for level commune  cite "STT 9.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0123]: sau `for` cần `cấp`, `loại`, `đơn vị` hoặc `lĩnh vực`; ở đây lại là `commune`
  ┌─ example.kpi:8:46
 8│   online_document_processing_rate >= 80% for commune  cite "STT 9.2"
  │                                              ^^^^^^^
  gợi ý: hãy ghi rõ, ví dụ `cho cấp xã` hoặc `cho loại sở`
 8+   online_document_processing_rate >= 80% for level commune  cite "STT 9.2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_document_processing_rate >= 80% for level commune  cite "STT 9.2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0124", #"""
# KPI0124: a target does not say how to compare · chỉ tiêu chưa nói so sánh thế nào

## English

Between the indicator and the figure stands how they compare: `>=` or `at least`, `>` or `above`, `<=`, `<`. "At
least 90%" and "above 90%" differ for the unit that has exactly 90%, so it has to be said.

A figure by itself is read as what is reached, as by `reaches 50%`: at least 50%, or at most where less is better, and the report shows that this is how you read the plan. That is a warning.
Write `reaches`, or a colon before the figure as tables have it, `online_rate: 50%`, where that is meant, and the comparison where it is another. Where something else
stands behind the figure that cannot be read, it is a mistake.

## Tiếng Việt

Giữa chỉ số và con số phải nói so sánh thế nào: `>=` hoặc `tối thiểu`, `>` hoặc `trên`, `<=`, `<`. "Tối thiểu 90%"
và "trên 90%" khác nhau ở đơn vị đạt đúng 90%, nên phải nói rõ.

Con số đứng một mình được hiểu là mức phải đạt, như `đạt 50%`: từ 50% trở lên, hoặc từ đó trở xuống nếu càng thấp càng tốt, và báo cáo ghi rõ đây là cách hiểu kế hoạch. Đó là cảnh báo.
Nếu đúng như vậy thì viết `đạt`, hoặc đặt dấu hai chấm trước con số như trong bảng, `online_rate: 50%`; nếu không thì viết phép so sánh. Nếu sau con số còn đoạn không
hiểu được thì đó là lỗi.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate 50%  cite "STT 2" quote "50%"
```

```console
$ chuan check example.kpi
warning[KPI0124]: it is not said how the result compares with `50%`; this is read as `reaches 50%`
  ┌─ example.kpi:8:23
 8│   online_dossier_rate 50%  cite "STT 2" quote "50%"
  │                       ^^^
  help: write `reaches` if the plan gives only the figure, else `>=` (at least), `>` (above), `<=`, `<`
 8+   online_dossier_rate reaches 50%  cite "STT 2" quote "50%"

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0124]: chưa ghi kết quả so với `50%` như thế nào; ở đây hiểu là `đạt 50%`
  ┌─ example.kpi:8:23
 8│   online_dossier_rate 50%  cite "STT 2" quote "50%"
  │                       ^^^
  gợi ý: hãy viết `đạt` nếu kế hoạch chỉ nêu con số, nếu không thì `>=` (tối thiểu), `>` (trên), `<=`, `<`
 8+   online_dossier_rate reaches 50%  cite "STT 2" quote "50%"

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate reaches 50%  cite "STT 2" quote "50%"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0125", #"""
# KPI0125: `==` for equality · viết `==` để chỉ bằng

## English

Equality is written with one `=`. A target with `=` is met by exactly this figure and missed by a better one.

In most plans at least the figure is meant: then write `>=`, or `reaches` where the plan gives only the figure. Only
for 100% both come to the same.

## Tiếng Việt

Dấu bằng chỉ viết một `=`. Chỉ tiêu viết `=` thì đạt khi đúng bằng con số đó, còn vượt mức lại là không đạt.

Phần lớn kế hoạch muốn nói từ con số đó trở lên: khi ấy viết `>=`, hoặc `đạt` nếu kế hoạch chỉ nêu con số. Chỉ với
100% thì hai cách mới như nhau.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  electronic_result_rate == 100%  cite "STT 4"
```

```console
$ chuan check example.kpi
error[KPI0125]: equality is written with one `=`
  ┌─ example.kpi:8:26
 8│   electronic_result_rate == 100%  cite "STT 4"
  │                          ^^
  help: write `=`; a target that may be exceeded is written `>=`
 8+   electronic_result_rate = 100%  cite "STT 4"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0125]: dấu bằng chỉ viết một `=`
  ┌─ example.kpi:8:26
 8│   electronic_result_rate == 100%  cite "STT 4"
  │                          ^^
  gợi ý: hãy viết `=`; nếu được phép vượt mức thì viết `>=`
 8+   electronic_result_rate = 100%  cite "STT 4"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  electronic_result_rate = 100%  cite "STT 4"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0126", #"""
# KPI0126: the sign is not a comparison · dấu này không phải dấu so sánh

## English

The signs of comparison are `>=`, `>`, `<=`, `<`, `=` and `!=` (also `≥`, `≤`, `≠`). This one turns their parts
around or puts a space between them. It was read as what the message proposes.

Check that, because `>=` and `<=` are opposites: one asks for at least, the other for at most. The words `at least`,
`above`, `at most`, `below` cannot be confused.

## Tiếng Việt

Các dấu so sánh là `>=`, `>`, `<=`, `<`, `=`, `!=` (hoặc `≥`, `≤`, `≠`). Dấu này đảo thứ tự hoặc chen dấu cách vào
giữa. Chương trình đã hiểu theo gợi ý trong thông báo.

Hãy kiểm tra lại, vì `>=` và `<=` ngược nhau: một bên là tối thiểu, một bên là tối đa. Viết bằng lời `tối thiểu`,
`trên`, `tối đa`, `dưới` thì không thể nhầm.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate => 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0126]: `=>` is not a comparison
  ┌─ example.kpi:8:23
 8│   online_dossier_rate => 50%  cite "STT 2"
  │                       ^^
  help: write `>=`
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0126]: `=>` không phải dấu so sánh
  ┌─ example.kpi:8:23
 8│   online_dossier_rate => 50%  cite "STT 2"
  │                       ^^
  gợi ý: hãy viết `>=`
 8+   online_dossier_rate >= 50%  cite "STT 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0127", #"""
# KPI0127: two comparisons before one value · hai cách so sánh trước một giá trị

## English

Words and signs say the same: `at least 50%` is `>= 50%`. Two of them before one value say it twice, or contradict
each other, and then nobody knows whether the unit with exactly 50% has met the target.

Keep one: the sign or the words, as you like it better.

## Tiếng Việt

Lời và dấu nói cùng một điều: `tối thiểu 50%` chính là `>= 50%`. Viết cả hai trước một giá trị là nói hai lần, hoặc
mâu thuẫn nhau, khi đó không biết đơn vị đúng bằng 50% là đạt hay không đạt.

Hãy giữ lại một: viết bằng dấu hoặc bằng lời, tùy ý.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate at least >= 50%  cite "STT 2"
```

```console
$ chuan check example.kpi
error[KPI0127]: `at least` and `>=` say the same thing twice
  ┌─ example.kpi:8:23
 8│   online_dossier_rate at least >= 50%  cite "STT 2"
  │                       ^^^^^^^^^^^
  help: keep one of them
 8+   online_dossier_rate at least 50%  cite "STT 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0127]: `at least` và `>=` nói cùng một điều hai lần
  ┌─ example.kpi:8:23
 8│   online_dossier_rate at least >= 50%  cite "STT 2"
  │                       ^^^^^^^^^^^
  gợi ý: hãy giữ lại một
 8+   online_dossier_rate at least 50%  cite "STT 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate at least 50%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0128", #"""
# KPI0128: a comparison with three sides · phép so sánh có ba vế

## English

A comparison has two sides. What mathematics writes as `50% ≤ x ≤ 70%` is written as a range in a target,
`exactly within 50% to 70%`, where both ends are included (`from 50% to under 70%` leaves the upper one out).

In the condition of a rule, join two comparisons with `and`: `if 2023 >= 45% and 2023 < 90% then …`.

## Tiếng Việt

Mỗi phép so sánh chỉ có hai vế. Điều mà toán học viết `50% ≤ x ≤ 70%` thì trong chỉ tiêu viết thành khoảng,
`nằm trong khoảng 50% đến 70%`, gồm cả hai đầu (`từ 50% đến dưới 70%` thì không gồm đầu trên).

Trong điều kiện của quy tắc, hãy nối hai phép so sánh bằng `và`: `nếu 2023 >= 45% và 2023 < 90% thì …`.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_early_rate of on_time >= 50% <= 70%  quote "từ 50% đến 70%"
```

```console
$ chuan check example.kpi
error[KPI0128]: `<=` compares a second time; a comparison has two sides only
  ┌─ example.kpi:8:40
 8│   dossier_early_rate of on_time >= 50% <= 70%  quote "từ 50% đến 70%"
  │                                        ^^
  help: for a range write `from 50% to 70%`; in a condition join two comparisons with `and`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0128]: `<=` là phép so sánh thứ hai; mỗi phép so sánh chỉ có hai vế
  ┌─ example.kpi:8:40
 8│   dossier_early_rate of on_time >= 50% <= 70%  quote "từ 50% đến 70%"
  │                                        ^^
  gợi ý: với khoảng giá trị hãy viết `từ 50% đến 70%`; trong điều kiện hãy nối hai phép so sánh bằng `và`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.5"
  dossier_early_rate of on_time exactly within 50% to 70%  quote "từ 50% đến 70%"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0129", #"""
# KPI0129: percent written as a word · viết chữ "phần trăm"

## English

A percentage is written with its sign, `50%`. The word stands in two other phrases that mean something else,
`5 điểm phần trăm` (percentage points) and the form of numbers in data, so the sign leaves no doubt.

It was read as `50%`. Replace the word.

## Tiếng Việt

Tỷ lệ phần trăm viết bằng dấu, `50%`. Chữ "phần trăm" còn nằm trong cách viết có nghĩa khác, như `5 điểm phần trăm`,
nên viết bằng dấu thì không thể hiểu nhầm.

Chương trình đã hiểu là `50%`. Hãy thay chữ bằng dấu.

## Example

```kpi example.kpi
gói giang_dien_2023 "Kế hoạch kiểm soát TTHC năm 2023"
  năm 2023
  cấp xã "Giang Điền" thuộc tỉnh "Đồng Nai"

dùng tthc

chỉ tiêu "Phần I.1"
  dossier_on_time_rate tối thiểu 96 phần trăm  dẫn "Phần II, 3.2"
```

```console
$ chuan check example.kpi
error[KPI0129]: a percentage is written with `%`
  ┌─ example.kpi:8:34
 8│   dossier_on_time_rate tối thiểu 96 phần trăm  dẫn "Phần II, 3.2"
  │                                  ^^^^^^^^^^^^
  help: write `96%`
 8+   dossier_on_time_rate tối thiểu 96%  dẫn "Phần II, 3.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0129]: tỷ lệ phần trăm viết bằng dấu `%`
  ┌─ example.kpi:8:34
 8│   dossier_on_time_rate tối thiểu 96 phần trăm  dẫn "Phần II, 3.2"
  │                                  ^^^^^^^^^^^^
  gợi ý: hãy viết `96%`
 8+   dossier_on_time_rate tối thiểu 96%  dẫn "Phần II, 3.2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
gói giang_dien_2023 "Kế hoạch kiểm soát TTHC năm 2023"
  năm 2023
  cấp xã "Giang Điền" thuộc tỉnh "Đồng Nai"

dùng tthc

chỉ tiêu "Phần I.1"
  dossier_on_time_rate tối thiểu 96%  dẫn "Phần II, 3.2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0130", #"""
# KPI0130: `then` is missing · thiếu chữ `thì`

## English

A branch of a rule reads `if … then target = …`. Between the condition and the target `then` is missing; the branch
was read as if it stood there.

Write it.

## Tiếng Việt

Mỗi trường hợp của quy tắc viết theo mẫu `nếu … thì chỉ tiêu = …`. Giữa điều kiện và chỉ tiêu thiếu chữ `thì`; trường
hợp này được đọc như đã có chữ đó.

Hãy viết thêm.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0130]: between the condition and the target comes `then`
  ┌─ example.kpi:11:23
11│   if 2023 >= province target = 2023 * 1.1
  │                       ^^^^^^
  help: write `then` before it
11+   if 2023 >= province then target = 2023 * 1.1

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0130]: giữa điều kiện và chỉ tiêu phải có `then`
  ┌─ example.kpi:11:23
11│   if 2023 >= province target = 2023 * 1.1
  │                       ^^^^^^
  gợi ý: hãy viết `then` ở trước
11+   if 2023 >= province then target = 2023 * 1.1

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0131", #"""
# KPI0131: `target =` is missing before the value · thiếu `chỉ tiêu =` trước giá trị

## English

A branch says what the target becomes: `then target = 2023 * 1.1`. Here the value stands alone. It was read as the
target.

Write `target =` before it. Where the unit is to get none, write `then no target` after `when … is missing`.

## Tiếng Việt

Mỗi trường hợp ghi chỉ tiêu được giao là bao nhiêu: `thì chỉ tiêu = 2023 * 1.1`. Ở đây chỉ có giá trị. Chương trình đã
hiểu giá trị đó là chỉ tiêu.

Hãy viết `chỉ tiêu =` ở trước. Nếu không giao cho đơn vị thì viết `thì không giao chỉ tiêu` sau `khi … thiếu`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0131]: before the value comes `target =`
  ┌─ example.kpi:11:28
11│   if 2023 >= province then 2023 * 1.1
  │                            ^^^^
  help: write `target =` before it
11+   if 2023 >= province then target = 2023 * 1.1

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0131]: trước giá trị phải có `target =`
  ┌─ example.kpi:11:28
11│   if 2023 >= province then 2023 * 1.1
  │                            ^^^^
  gợi ý: hãy viết `target =` ở trước
11+   if 2023 >= province then target = 2023 * 1.1

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0132", #"""
# KPI0132: `else` without `if` · có `còn lại` mà không có `nếu`

## English

`else` says what holds where none of the conditions above it does. This rule has no condition above it.

If a branch was forgotten, write it: every unit would get the same target otherwise. If that is what the plan says,
write only `target = …`.

## Tiếng Việt

`còn lại` nói điều áp dụng khi không điều kiện nào ở trên đúng. Quy tắc này không có điều kiện nào ở trên.

Nếu viết sót một trường hợp thì hãy viết thêm, nếu không mọi đơn vị sẽ được giao như nhau. Nếu kế hoạch đúng là như
vậy thì chỉ cần viết `chỉ tiêu = …`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  else target = province
```

```console
$ chuan check example.kpi
error[KPI0132]: `else` has no `if` before it
  ┌─ example.kpi:11:3
11│   else target = province
  │   ^^^^
  help: write `if …` before it, or only `target = …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0132]: trước `else` không có `if`
  ┌─ example.kpi:11:3
11│   else target = province
  │   ^^^^
  gợi ý: hãy viết `if …` ở trước, hoặc chỉ viết `target = …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0133", #"""
# KPI0133: a branch that is never reached · trường hợp không bao giờ dùng đến

## English

The branches of a rule are tried from top to bottom, and the first whose condition holds gives the target. A branch
without a condition takes everything that is left, so no unit ever reaches one below it.

What the lower branch says would never be assigned, although it stands there. Give the branch before it a condition,
or remove one of the two.

## Tiếng Việt

Các trường hợp của quy tắc được xét từ trên xuống, trường hợp đầu tiên có điều kiện đúng sẽ quyết định chỉ tiêu. Dòng
không có điều kiện nhận tất cả trường hợp còn lại, nên không đơn vị nào xuống đến dòng phía dưới.

Mức viết ở dòng dưới sẽ không bao giờ được giao. Hãy thêm điều kiện cho dòng đứng trước, hoặc bỏ một trong hai.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  else target = 40%
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0133]: this branch is never reached: the one before already takes every other case
  ┌─ example.kpi:13:3
13│   else target = 40%
  │   ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   else target = province
  │   ---------------------- this takes the rest
  help: remove it, or give the one before a condition

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0133]: trường hợp này không bao giờ dùng đến: trường hợp trước đã lấy mọi trường hợp còn lại
  ┌─ example.kpi:13:3
13│   else target = 40%
  │   ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   else target = province
  │   ---------------------- trường hợp này lấy phần còn lại
  gợi ý: hãy xóa đi, hoặc thêm điều kiện cho trường hợp trước

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0134", #"""
# KPI0134: a bracket is not closed · ngoặc chưa được đóng

## English

Each `(` needs its `)`. Where the second one should stand decides what is computed: half of the difference, or the
difference less a half. It is therefore not guessed, and the branch is left out until the bracket is closed.

Add `)` where the group ends.

## Tiếng Việt

Mỗi dấu `(` cần có dấu `)`. Đặt dấu đóng ở đâu sẽ quyết định phép tính: một nửa của phần chênh lệch, hay phần chênh
lệch trừ đi một nửa. Vì vậy chương trình không đoán, phần này chưa dùng được khi ngoặc chưa đóng.

Hãy thêm `)` ở cuối nhóm.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 < province then target = 2023 + (province - 2023
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0134]: this bracket is not closed; the next line starts with `else`
  ┌─ example.kpi:11:43
11│   if 2023 < province then target = 2023 + (province - 2023
  │                                           ^
  ┌─ example.kpi:12:3
12│   else target = province
  │   ---- `)` is expected before this
  help: add `)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0134]: ngoặc này chưa được đóng; dòng sau bắt đầu bằng `else`
  ┌─ example.kpi:11:43
11│   if 2023 < province then target = 2023 + (province - 2023
  │                                           ^
  ┌─ example.kpi:12:3
12│   else target = province
  │   ---- cần `)` trước chỗ này
  gợi ý: hãy thêm `)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 < province then target = 2023 + (province - 2023) / 2
   else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0135", #"""
# KPI0135: a bracket closes nothing · dấu đóng ngoặc thừa

## English

There is a `)` and no `(` before it that it could close. The rule was read without it.

Remove it, or add the `(` that was forgotten: `2023 + 5 points * 2` and `(2023 + 5 points) * 2` are different
targets.

## Tiếng Việt

Có dấu `)` nhưng phía trước không có dấu `(` tương ứng. Quy tắc được đọc như không có dấu này.

Hãy xóa đi, hoặc thêm dấu `(` bị sót: `2023 + 5 điểm phần trăm * 2` và `(2023 + 5 điểm phần trăm) * 2` là hai chỉ
tiêu khác nhau.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1)
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0135]: this `)` closes no bracket
  ┌─ example.kpi:11:47
11│   if 2023 >= province then target = 2023 * 1.1)
  │                                               ^
  help: remove it, or add `(` before
11+   if 2023 >= province then target = 2023 * 1.1

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0135]: dấu `)` này không đóng ngoặc nào
  ┌─ example.kpi:11:47
11│   if 2023 >= province then target = 2023 * 1.1)
  │                                               ^
  gợi ý: hãy xóa đi, hoặc thêm `(` ở trước
11+   if 2023 >= province then target = 2023 * 1.1

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0136", #"""
# KPI0136: an expression nests too deep · phép tính lồng nhau quá nhiều bậc

## English

Brackets, signs and conditions may stand within each other at most 256 deep. Nobody writes so many by hand; they
come from a program that wrote the rule.

The limit keeps every rule readable and every check quick. Write the rule with fewer brackets: in sums and products
they are not needed one by one.

## Tiếng Việt

Ngoặc, dấu và điều kiện chỉ được lồng nhau tối đa 256 bậc. Không ai viết tay nhiều như vậy; thường là do một chương
trình đã ghi ra quy tắc.

Giới hạn này giữ cho quy tắc đọc được và việc kiểm tra luôn nhanh. Hãy viết lại với ít ngoặc hơn: trong tổng và tích
không cần đóng ngoặc từng phần.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  target =
    ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
    ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
    ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
    (((((50%)))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
```

```console
$ chuan check example.kpi
error[KPI0136]: this nests more than 256 deep
  ┌─ example.kpi:15:9
15│     (((((50%)))))
  │         ^
  help: write it with fewer brackets

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0136]: phép tính này có hơn 256 lớp ngoặc hoặc điều kiện lồng nhau
  ┌─ example.kpi:15:9
15│     (((((50%)))))
  │         ^
  gợi ý: hãy viết lại với ít ngoặc hơn

1 lỗi trong 1 tệp
[exit 1]
```

"""#),
("KPI0137", #"""
# KPI0137: too many decimal places · quá nhiều chữ số thập phân

## English

`rounded to` takes 0 to 12 decimal places. A target with more of them says nothing that could be measured: twelve
places of a percentage part a single dossier from a hundred million millions.

Plans round to one or two places. Without `rounded to`, nothing is rounded at all: verdicts are decided on the exact
value.

## Tiếng Việt

`làm tròn đến` nhận từ 0 đến 12 chữ số thập phân. Chỉ tiêu có nhiều chữ số hơn thì không đo được điều gì thêm.

Kế hoạch thường làm tròn đến một hoặc hai chữ số. Nếu không viết `làm tròn đến` thì không làm tròn gì cả: kết luận
luôn dựa trên giá trị chính xác.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
  rounded to 20 places
```

```console
$ chuan check example.kpi
error[KPI0137]: a number can be rounded to at most 12 decimal places
  ┌─ example.kpi:15:3
15│   rounded to 20 places
  │   ^^^^^^^^^^^^^^^^^^^^
  help: write `rounded to 2 places`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0137]: chỉ làm tròn được đến tối đa 12 chữ số thập phân
  ┌─ example.kpi:15:3
15│   rounded to 20 places
  │   ^^^^^^^^^^^^^^^^^^^^
  gợi ý: viết `làm tròn đến 2 chữ số thập phân`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
  rounded to 2 places
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0138", #"""
# KPI0138: a test does not say the verdict it expects · kiểm thử chưa nói kết luận mong đợi

## English

After the subject of `expect` stands one of the five verdicts: `is met`, `is missed`, `is no cases` (0 of 0),
`is no data` (a figure is missing), `is not asked` (the target does not apply to the unit). Other words, or a
comparison, are not read there.

Write the verdict; to test a figure, write `expect value of … = …` or `expect target of … = …`.

## Tiếng Việt

Sau đối tượng của `mong đợi` là một trong năm kết luận: `đạt`, `không đạt`, `không phát sinh` (0 trên 0),
`thiếu số liệu`, `không được giao` (chỉ tiêu không áp dụng cho đơn vị). Từ khác hoặc dấu so sánh thì không đọc được
ở đây.

Hãy viết kết luận; nếu muốn kiểm thử con số thì viết `mong đợi giá trị của … = …` hoặc
`mong đợi chỉ tiêu của … = …`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

test "49.9% is not enough"
  given online_dossier_rate = 49.9%
  expect online_dossier_rate is failed
```

```console
$ chuan check example.kpi
error[KPI0138]: `is failed` is no verdict
  ┌─ example.kpi:12:30
12│   expect online_dossier_rate is failed
  │                              ^^^^^^^^^
  help: a test expects `is met`, `is missed`, `is no cases`, `is no data` or `is not asked`; a figure is tested with `expect value of … = …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0138]: `is failed` không phải là một kết luận
  ┌─ example.kpi:12:30
12│   expect online_dossier_rate is failed
  │                              ^^^^^^^^^
  gợi ý: kết luận mong đợi là `đạt`, `không đạt`, `không phát sinh`, `thiếu số liệu` hoặc `không được giao`; muốn kiểm thử con số thì viết `mong đợi giá trị của … = …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

test "49.9% is not enough"
  given online_dossier_rate = 49.9%
  expect online_dossier_rate is missed
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0139", #"""
# KPI0139: a citation before what it is about · phần dẫn đứng trước nội dung

## English
Plans number their lines, so the number comes first: `cite "1" online_dossier_rate at least 60%`. In a rule file a citation belongs to the statement before it, whether on the same line or not. Read as it stands, the first number would be that of the section, and each further one that of the line before: every citation would be one line off.

The same holds for citations on lines of their own, each before its target, task or item. Write `cite` and `quote` behind what they are about. Deadlines (`by 2024-06-30`) and readings are refused there for the same reason.

A time before an indicator, `đến hết quý II tỷ lệ giải ngân đạt 50%`, would be that of the target before. With a comma behind it, and a citation before it, it is that of its own: `đến hết quý II, tỷ lệ giải ngân đạt 50%`. Between two figures, `còn 3% đến 30/6, nước sạch đạt 95%`, it could be of either. So could a time before the first of several targets in a
sentence, and a time or a `for` behind the last: write it behind each indicator that it is of.

## Tiếng Việt
Trong kế hoạch, số thứ tự đứng đầu dòng: `dẫn "1" online_dossier_rate tối thiểu 60%`. Trong tệp quy tắc, phần dẫn thuộc về nội dung đứng trước nó, dù cùng dòng hay không. Nếu đọc đúng như đã viết thì số đầu tiên là của cả mục, còn mỗi số sau là của dòng trước: mọi phần dẫn đều lệch một dòng.

Phần dẫn viết riêng một dòng, mỗi dòng trước một chỉ tiêu, nhiệm vụ hoặc tiêu chí, cũng vậy. Hãy viết `dẫn` và `trích` sau nội dung. Thời hạn (`trước 2024-06-30`) và cách hiểu đứng đầu dòng cũng bị từ chối vì lý do đó.

Thời gian đứng trước chỉ số, `đến hết quý II tỷ lệ giải ngân đạt 50%`, sẽ thuộc về chỉ tiêu phía trên. Có dấu phẩy ở sau và có phần dẫn ở trước thì nó thuộc về chỉ tiêu của nó: `đến hết quý II, tỷ lệ giải ngân đạt 50%`. Đứng giữa hai mức, `còn 3% đến 30/6, nước sạch đạt 95%`, thì không rõ thuộc chỉ tiêu nào. Thời gian
đứng trước câu có nhiều chỉ tiêu, thời gian hoặc `cho …` đứng sau chỉ tiêu cuối cũng vậy: hãy viết sau tên từng chỉ số có liên quan.

## Example
```kpi example.kpi
gói tan_lap_2026 "Kế hoạch năm 2026"
  năm 2026
  cấp xã "Tân Lập" thuộc tỉnh "Đồng Nai"
dùng tthc

chỉ tiêu "Mục II"
  dẫn "1" online_dossier_rate tối thiểu 60%
  dẫn "2" dossier_on_time_rate trên 95%
```
```console
$ chuan check example.kpi
error[KPI0139]: this citation stands before what it is about
  ┌─ example.kpi:7:3
 7│   dẫn "1" online_dossier_rate tối thiểu 60%
  │   ^^^^^^^
  = a citation belongs to the statement before it: all of them would be one line off
  help: write it at the end of its line
 7+   online_dossier_rate tối thiểu 60% dẫn "1"

error[KPI0139]: this citation stands before what it is about
  ┌─ example.kpi:8:3
 8│   dẫn "2" dossier_on_time_rate trên 95%
  │   ^^^^^^^
  = a citation belongs to the statement before it: all of them would be one line off
  help: write it at the end of its line
 8+   dossier_on_time_rate trên 95% dẫn "2"

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0139]: phần dẫn này đứng trước nội dung được dẫn
  ┌─ example.kpi:7:3
 7│   dẫn "1" online_dossier_rate tối thiểu 60%
  │   ^^^^^^^
  = phần dẫn thuộc về nội dung đứng trước: nếu để vậy, mọi phần dẫn đều lệch một dòng
  gợi ý: viết phần dẫn ở cuối dòng của nội dung đó
 7+   online_dossier_rate tối thiểu 60% dẫn "1"

lỗi[KPI0139]: phần dẫn này đứng trước nội dung được dẫn
  ┌─ example.kpi:8:3
 8│   dẫn "2" dossier_on_time_rate trên 95%
  │   ^^^^^^^
  = phần dẫn thuộc về nội dung đứng trước: nếu để vậy, mọi phần dẫn đều lệch một dòng
  gợi ý: viết phần dẫn ở cuối dòng của nội dung đó
 8+   dossier_on_time_rate trên 95% dẫn "2"

2 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
gói tan_lap_2026 "Kế hoạch năm 2026"
  năm 2026
  cấp xã "Tân Lập" thuộc tỉnh "Đồng Nai"
dùng tthc

chỉ tiêu "Mục II"
  online_dossier_rate tối thiểu 60% dẫn "1"
  dossier_on_time_rate trên 95% dẫn "2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0140", #"""
# KPI0140: a scale without a unit · số hàng nghìn, triệu, tỷ chưa có đơn vị tính

## English

`17 tỷ` is a number of what? Dong, people and tonnes all come in thousands and millions, so the unit stands behind the scale: `17 tỷ đồng`, `17 billion VND`,
`1.5 triệu persons`, `20 nghìn tấn`.

Write the unit behind it.

## Tiếng Việt

`17 tỷ` là của cái gì? Tiền, người, tấn đều có thể tính bằng nghìn, triệu, nên sau đó phải ghi đơn vị tính: `17 tỷ đồng`, `1.5 triệu người`, `20 nghìn tấn`.

Hãy ghi đơn vị tính ở sau.

## Example

```kpi example.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
targets "Mục 1"
  revenue tối thiểu 17000 tỷ
```

```console
$ chuan check example.kpi
error[KPI0140]: `17000 tỷ` does not say of what
  ┌─ example.kpi:4:21
 4│   revenue tối thiểu 17000 tỷ
  │                     ^^^^^^^^
  help: write `17000 tỷ đồng` for money; else the thing that is counted, or the unit of measure, stands behind
 4+   revenue tối thiểu 17000 tỷ đồng

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0140]: `17000 tỷ` chưa ghi đơn vị tính
  ┌─ example.kpi:4:21
 4│   revenue tối thiểu 17000 tỷ
  │                     ^^^^^^^^
  gợi ý: hãy viết `17000 tỷ đồng` nếu là tiền; nếu không thì ghi đối tượng đếm hoặc đơn vị đo ở sau
 4+   revenue tối thiểu 17000 tỷ đồng

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
targets "Mục 1"
  revenue tối thiểu 17000 tỷ đồng
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0145", #"""
# KPI0145: the first day of a year cannot be read · không đọc được ngày đầu năm

## English

`year 2024 from 1 April` says on which day the years of a pack begin. Behind `from` stands a day and the name of a month, or a whole date:
`from 2024-04-01`. The day is one from 1 to 28, which every month has.

Write the day and the month, or the date. A school year, `school year 2025-2026 from 5 September`, begins in the first of its two years, after 1 January.

## Tiếng Việt

`năm 2024 từ ngày 1 tháng 4` cho biết năm của gói bắt đầu từ ngày nào. Sau `từ ngày` ghi ngày và tháng, hoặc đủ ngày tháng năm: `từ ngày 2024-04-01`.
Ngày phải từ 1 đến 28, là những ngày tháng nào cũng có. Năm học, `năm học 2025-2026 từ ngày 5 tháng 9`, bắt đầu trong năm thứ nhất, sau ngày 01/01.

Hãy ghi ngày và tháng, hoặc đủ ngày tháng năm.

## Example

```kpi example.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from April
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0145]: expected the first day of the year after `from`; found `April`
  ┌─ example.kpi:3:18
 3│   year 2024 from April
  │                  ^^^^^
  help: write a day and the name of a month, `from 1 April`, or the whole date, `from 2019-04-01`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0145]: sau `from` cần ngày đầu của năm; ở đây lại là `April`
  ┌─ example.kpi:3:18
 3│   year 2024 from April
  │                  ^^^^^
  gợi ý: viết ngày và tháng, `từ ngày 1 tháng 4`, hoặc đủ ngày tháng năm, `từ ngày 2019-04-01`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from 1 April
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0146", #"""
# KPI0146: months cannot end on this day · tháng không thể kết thúc vào ngày này

## English

`months end on day 14` is for offices whose months run from the 15th to the 14th. Every month must have the day, and a day after it: it is one from 1 to 27.
Months that end on their last day are those of the calendar, and need no clause.

Write another day, or leave the clause out.

## Tiếng Việt

`tháng kết thúc vào ngày 14` dùng cho nơi tính tháng từ ngày 15 đến ngày 14. Tháng nào cũng phải có ngày này và ngày sau nó: từ 1 đến 27. Tháng kết thúc vào ngày
cuối tháng là tháng dương lịch, không cần ghi.

Hãy ghi ngày khác, hoặc bỏ dòng này.

## Example

```kpi example.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024
  months end on day 30
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0146]: months cannot end on this day: it must be one from 1 to 27
  ┌─ example.kpi:4:21
 4│   months end on day 30
  │                     ^^
  help: for months that end on their last day leave the clause out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0146]: tháng không thể kết thúc vào ngày này: phải là ngày từ 1 đến 27
  ┌─ example.kpi:4:21
 4│   months end on day 30
  │                     ^^
  gợi ý: nếu tháng kết thúc vào ngày cuối tháng thì bỏ dòng này

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0147", #"""
# KPI0147: asked for, or only hoped for? · mức được giao hay mức phấn đấu?

## English

"Phấn đấu đạt 95%": some plans assign a figure in these words, others only say what they hope for beside the figure that counts. Which of the two is meant decides whether a
unit at 94% misses its target, so it is asked and not guessed.

Write `reaches 95%` where the plan asks for it, or say once for a whole section that what is hoped for is asked: `targets "Mục I" aims are asked for`. Write `for information aiming at 95%` where nothing is asked, or `>= 90% aiming at 95%` where another figure is.

The same is asked of other figures that have two readings: `nâng 5% tỷ lệ …` may be a rise by that much or one to it, `giảm dưới 20 vụ` less of a fall or less that is left, `quý II đạt 50%` of a share of the whole
year's plan that quarter alone or the year up to its end.

## Tiếng Việt

"Phấn đấu đạt 95%": có kế hoạch giao chỉ tiêu bằng lời này, có kế hoạch chỉ nêu mức mong muốn bên cạnh mức được giao. Hiểu cách nào thì đơn vị đạt 94% mới biết là đạt hay không
đạt, nên phải hỏi chứ không đoán.

Viết `đạt 95%` nếu đó là mức được giao, hoặc ghi một lần cho cả mục: `chỉ tiêu "Mục I" coi phấn đấu là được giao`. Viết `để theo dõi phấn đấu 95%` nếu không giao mức nào, hoặc `tối thiểu 90% phấn đấu 95%` nếu giao mức khác.

Những con số khác có hai cách hiểu cũng được hỏi: `nâng 5% tỷ lệ …` là nâng thêm 5% hay nâng lên 5%, `giảm dưới 20 vụ` là mức giảm hay mức còn lại, `quý II đạt 50%` của tỷ lệ tính trên kế hoạch cả năm là riêng quý
II hay tính từ đầu năm.

## Example

```kpi example.kpi
pack giai_ngan_2026 "Giải ngân vốn đầu tư công"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

indicator disbursed "Giải ngân vốn đầu tư công": share of VND denominator fixed for the year

targets "Mục I"
  disbursed phấn đấu đạt 95%     cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0147]: this says what the plan hopes for; whether it asks for it cannot be told
  ┌─ example.kpi:9:13
 9│   disbursed phấn đấu đạt 95%     cite "I.1"
  │             ^^^^^^^^^^^^^^^^
  help: if it is asked for, write `đạt 95%`
  help: if it is only hoped for, write `for information aiming at 95%` behind the indicator
  help: if the plan means so everywhere, say it once behind the title of the section, `aims are asked for`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0147]: chỗ này nêu mức phấn đấu, chưa rõ có phải là mức được giao hay không
  ┌─ example.kpi:9:13
 9│   disbursed phấn đấu đạt 95%     cite "I.1"
  │             ^^^^^^^^^^^^^^^^
  gợi ý: nếu là mức được giao, viết `đạt 95%`
  gợi ý: nếu chỉ là phấn đấu, viết `để theo dõi phấn đấu 95%` sau tên chỉ số
  gợi ý: nếu cả mục đều là mức được giao, ghi một lần sau tên mục: `coi phấn đấu là được giao`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack giai_ngan_2026 "Giải ngân vốn đầu tư công"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

indicator disbursed "Giải ngân vốn đầu tư công": share of VND denominator fixed for the year

targets "Mục I"
  disbursed at least 90% aiming at 95%     cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0148", #"""
# KPI0148: for each, or once? · tính cho mỗi trường hợp hay chỉ một lần?

## English

"Có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm": the limit says that there may be more than one point, and the words before it that there is one point as soon as there is an
initiative. A unit with two has 2 points in the one reading and 1 in the other, so it is asked and not guessed.

"Có sáng kiến được cộng 1 điểm" by itself is taken as once, and a warning says so; "có 1 sáng kiến: 1 điểm" alone may be for just one, for one and more, or for each. In groups of points on top or off
"01 vụ cháy trừ 3 điểm" is for each; "2 vụ cháy trừ 3 điểm" and "có 01 sáng kiến: cộng 2 điểm" are asked about.

Write `plus 1 point per case, at most 2 points` for each of them, which the message offers; write the points alone, without the limit, where they are given once.

## Tiếng Việt

"Có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm": mức tối đa cho thấy có thể được hơn 1 điểm, còn lời văn ở trước thì hễ có sáng kiến là được 1 điểm. Đơn vị có hai sáng kiến được
2 điểm theo cách hiểu này và 1 điểm theo cách hiểu kia, nên phải hỏi chứ không đoán.

Chỉ ghi "có sáng kiến được cộng 1 điểm" thì hiểu là một lần, kèm cảnh báo cho biết như vậy; chỉ ghi "có 1 sáng kiến: 1 điểm" thì có thể là đúng một, từ một trở lên, hoặc cho mỗi sáng kiến. Trong nhóm điểm trừ, nhóm điểm thưởng
"01 vụ cháy trừ 3 điểm" là theo từng vụ; "2 vụ cháy trừ 3 điểm", "có 01 sáng kiến: cộng 2 điểm" thì phải hỏi lại.

Viết `cộng 1 điểm mỗi trường hợp, tối đa 2 điểm` nếu tính theo từng sáng kiến, như thông báo gợi ý; nếu chỉ tính một lần thì viết số điểm, bỏ phần `tối đa`.

## Example

```kpi example.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

đối tượng sáng_kiến "sáng kiến"
chỉ số sk "Số sáng kiến được công nhận": số lượng của sáng kiến cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 2 điểm
  tiêu chí có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm
```

```console
$ chuan check example.kpi
error[KPI0148]: this may be 1 points for each, at most 2, or 1 once, however many there are
  ┌─ example.kpi:9:12
 9│   tiêu chí có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm
  │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: for each write `plus 1 points per case, at most 2 points`; once, `1 points` and no `at most` behind it
 9+   tiêu chí có sáng kiến được công nhận: cộng 1 điểm mỗi trường hợp, tối đa 2 điểm

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0148]: có thể là 1 điểm cho mỗi trường hợp, nhiều nhất 2, cũng có thể chỉ 1 điểm dù có bao nhiêu
  ┌─ example.kpi:9:12
 9│   tiêu chí có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm
  │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: nếu tính theo từng trường hợp thì viết `cộng 1 điểm mỗi trường hợp, tối đa 2 điểm`; nếu chỉ tính một lần thì viết `1 điểm`, bỏ phần `tối đa`
 9+   tiêu chí có sáng kiến được công nhận: cộng 1 điểm mỗi trường hợp, tối đa 2 điểm

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

đối tượng sáng_kiến "sáng kiến"
chỉ số sk "Số sáng kiến được công nhận": số lượng của sáng kiến cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 2 điểm
  tiêu chí có sáng kiến được công nhận: cộng 1 điểm mỗi trường hợp, tối đa 2 điểm
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0201", #"""
# KPI0201: an indicator that nobody has declared · chỉ số chưa được khai báo

## English
The plan's line names an indicator that stands neither in this file nor in a vocabulary the file uses. Nearly always a letter is missing or too many.

Until it is mended, nobody knows what the line measures, so no unit can be graded on it. Take the name that is offered. If the plan really counts something new, declare it with `indicator` and say what is counted.

## Tiếng Việt
Dòng này nêu một chỉ số không có trong tệp và cũng không có trong danh mục dùng chung mà tệp dùng. Phần lớn là do gõ thừa hoặc thiếu chữ.

Chưa sửa thì không biết dòng này đo cái gì, nên không đánh giá được đơn vị nào. Hãy lấy tên được gợi ý. Nếu kế hoạch thật sự đo một việc mới thì khai báo bằng `chỉ số` và ghi rõ đếm cái gì.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dosier_rate >= 60%       cite "II.2"
```
```console
$ chuan check example.kpi
error[KPI0201]: there is no indicator `online_dosier_rate`
  ┌─ example.kpi:8:3
 8│   online_dosier_rate >= 60%       cite "II.2"
  │   ^^^^^^^^^^^^^^^^^^
  help: did you mean `online_dossier_rate`?
 8+   online_dossier_rate >= 60%       cite "II.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0201]: không có chỉ số `online_dosier_rate`
  ┌─ example.kpi:8:3
 8│   online_dosier_rate >= 60%       cite "II.2"
  │   ^^^^^^^^^^^^^^^^^^
  gợi ý: có phải là `online_dossier_rate`?
 8+   online_dossier_rate >= 60%       cite "II.2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dossier_rate >= 60%      cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0202", #"""
# KPI0202: a level that does not exist · không có cấp này

## English
The levels are central, province, district and commune; a pack may declare others with `level`. The word found here is none of them.

A target for a level that does not exist would reach nobody, and the communes it was meant for would simply be missing from the report. Write the level's name or its Vietnamese name (`xã`, `phường`, `tỉnh`).

## Tiếng Việt
Các cấp có sẵn là trung ương, tỉnh, huyện, xã; gói có thể khai báo thêm bằng `cấp`. Chữ ở đây không phải cấp nào trong số đó.

Giao chỉ tiêu cho một cấp không có thì không đơn vị nào nhận, và các xã lẽ ra được giao sẽ không có trong báo cáo. Hãy ghi đúng tên cấp, hoặc tên tiếng Việt (`xã`, `phường`, `tỉnh`).

## Example
```kpi example.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Đồng Nai"
use tthc

targets "Mục II"
  online_dossier_rate >= 60% for level comune     cite "II.2"
```
```console
$ chuan check example.kpi
error[KPI0202]: there is no level `comune`
  ┌─ example.kpi:7:40
 7│   online_dossier_rate >= 60% for level comune     cite "II.2"
  │                                        ^^^^^^
  help: did you mean `commune`?
 7+   online_dossier_rate >= 60% for level commune     cite "II.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0202]: không có cấp `comune`
  ┌─ example.kpi:7:40
 7│   online_dossier_rate >= 60% for level comune     cite "II.2"
  │                                        ^^^^^^
  gợi ý: có phải là `commune`?
 7+   online_dossier_rate >= 60% for level commune     cite "II.2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Đồng Nai"
use tthc

targets "Mục II"
  online_dossier_rate >= 60% for level commune     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0203", #"""
# KPI0203: a kind of unit that does not exist · không có loại đơn vị này

## English
A target may be for one kind of unit only: people's committees, departments, one-stop units, public service units. The word found here is none of them.

A target for a kind that no unit has would be asked of nobody. Take the name that is offered, or declare the kind with `kind` if your offices really have another one.

## Tiếng Việt
Chỉ tiêu có thể chỉ giao cho một loại đơn vị: UBND, cơ quan chuyên môn, bộ phận một cửa, đơn vị sự nghiệp. Chữ ở đây không phải loại nào trong số đó.

Giao cho một loại không có thì không đơn vị nào phải thực hiện. Hãy lấy tên được gợi ý, hoặc khai báo loại mới bằng `loại` nếu cơ quan thật sự có.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_document_processing_rate >= 95% for kind departement     cite "STT 9.1"
```
```console
$ chuan check example.kpi
error[KPI0203]: there is no kind of unit `departement`
  ┌─ example.kpi:7:51
 7│   online_document_processing_rate >= 95% for kind departement     cite "STT 9.1"
  │                                                   ^^^^^^^^^^^
  help: did you mean `department`?
 7+   online_document_processing_rate >= 95% for kind department     cite "STT 9.1"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0203]: không có loại đơn vị `departement`
  ┌─ example.kpi:7:51
 7│   online_document_processing_rate >= 95% for kind departement     cite "STT 9.1"
  │                                                   ^^^^^^^^^^^
  gợi ý: có phải là `department`?
 7+   online_document_processing_rate >= 95% for kind department     cite "STT 9.1"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_document_processing_rate >= 95% for kind department     cite "STT 9.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0204", #"""
# KPI0204: a field that does not exist · không có lĩnh vực này

## English
A target may be asked field by field: land, construction, investment, civil status and so on. The word found here is no field that is known.

Results are kept by field. With a field that does not exist the target would never find a result and would show "no data" all year. Take the name that is offered, or declare the field with `field`.

## Tiếng Việt
Chỉ tiêu có thể giao riêng cho từng lĩnh vực: đất đai, xây dựng, đầu tư, hộ tịch… Chữ ở đây không phải lĩnh vực nào đã biết.

Kết quả được ghi theo lĩnh vực. Với một lĩnh vực không có, chỉ tiêu sẽ không bao giờ có kết quả và cả năm chỉ hiện "thiếu số liệu". Hãy lấy tên được gợi ý, hoặc khai báo bằng `lĩnh vực`.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.6"
  satisfaction_rate >= 85% for field land, constructon     cite "II.6"
```
```console
$ chuan check example.kpi
error[KPI0204]: there is no field `constructon`
  ┌─ example.kpi:7:44
 7│   satisfaction_rate >= 85% for field land, constructon     cite "II.6"
  │                                            ^^^^^^^^^^^
  help: did you mean `construction`?
 7+   satisfaction_rate >= 85% for field land, construction     cite "II.6"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0204]: không có lĩnh vực `constructon`
  ┌─ example.kpi:7:44
 7│   satisfaction_rate >= 85% for field land, constructon     cite "II.6"
  │                                            ^^^^^^^^^^^
  gợi ý: có phải là `construction`?
 7+   satisfaction_rate >= 85% for field land, construction     cite "II.6"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.6"
  satisfaction_rate >= 85% for field land, construction     cite "II.6"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0205", #"""
# KPI0205: nothing is known to be counted by this name · không có đối tượng đếm mang tên này

## English
A share or a count says what it counts: dossiers, procedures, persons, payments. The word found here names none of the things that can be counted.

What is counted matters: dossiers divided by procedures is no share, and two offices that count different things cannot be compared. Take the name that is offered, or declare the new thing with `thing`.

A stroke behind a unit says for each of what: `58 tạ/ha` is a unit of measure of its own, to be declared. Money for something each, `62 triệu đồng/người`, is taken where the name of the indicator says so, and `tỷ đồng/tháng` is asked as `each month`.

## Tiếng Việt
Mỗi tỷ lệ, số lượng phải ghi đếm cái gì: hồ sơ, thủ tục, người, giao dịch thanh toán… Chữ ở đây không phải đối tượng nào đã biết.

Đếm cái gì là điều quan trọng: hồ sơ chia cho thủ tục không thành tỷ lệ, và hai nơi đếm hai thứ khác nhau thì không so sánh được. Hãy lấy tên được gợi ý, hoặc khai báo đối tượng mới bằng `đối tượng`.

Dấu `/` sau đơn vị nói tính trên mỗi cái gì: `58 tạ/ha` là một đơn vị đo riêng, phải khai báo. Tiền tính cho từng người, `62 triệu đồng/người`, thì tên chỉ số phải nói rõ như vậy; `tỷ đồng/tháng` thì ghi `mỗi tháng`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dosiers
  numerator "hồ sơ được gọi trong 15 phút"
  denominator "hồ sơ nộp tại quầy"

targets "Mục II"
  counter_wait_rate >= 90%     cite "II.7"
```
```console
$ chuan check example.kpi
error[KPI0205]: there is nothing counted as `dosiers`
  ┌─ example.kpi:5:70
 5│ indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dosiers
  │                                                                      ^^^^^^^
  help: did you mean `dossiers`?
 5+ indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dossiers

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0205]: không có đối tượng đếm `dosiers`
  ┌─ example.kpi:5:70
 5│ indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dosiers
  │                                                                      ^^^^^^^
  gợi ý: có phải là `dossiers`?
 5+ indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dossiers

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator counter_wait_rate "Tỷ lệ hồ sơ chờ dưới 15 phút": share of dossiers
  numerator "hồ sơ được gọi trong 15 phút"
  denominator "hồ sơ nộp tại quầy"

targets "Mục II"
  counter_wait_rate >= 90%     cite "II.7"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0206", #"""
# KPI0206: the vocabulary that has this name is not used · chưa dùng danh mục có tên này

## English
The name is spelt right, but it stands in a vocabulary that the file has not brought in. The indicators of administrative procedures come with `use tthc`.

It is asked for on purpose: whoever reads the plan sees in its head whose definitions it goes by. Add the `use` line after the head; it is needed once for the whole file.

## Tiếng Việt
Tên viết đúng, nhưng thuộc một danh mục dùng chung mà tệp chưa dùng. Các chỉ số về thủ tục hành chính có sau khi ghi `dùng tthc`.

Phải ghi ra để người đọc thấy ngay ở phần đầu là kế hoạch theo định nghĩa của ai. Hãy thêm dòng `dùng` sau phần đầu; cả tệp chỉ cần một lần.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dossier_rate >= 60%      cite "II.2"
```
```console
$ chuan check example.kpi
error[KPI0206]: `dossier_on_time_rate` stands in the vocabulary `tthc`, which this file does not use
  ┌─ example.kpi:6:3
 6│   dossier_on_time_rate >= 95%     cite "II.1"
  │   ^^^^^^^^^^^^^^^^^^^^
  help: add `use tthc` after the pack's head
 3+   level commune "Tân Lập" in province "Đồng Nai"
 3+
 3+ use tthc

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0206]: `dossier_on_time_rate` thuộc danh mục dùng chung `tthc` mà tệp này chưa dùng
  ┌─ example.kpi:6:3
 6│   dossier_on_time_rate >= 95%     cite "II.1"
  │   ^^^^^^^^^^^^^^^^^^^^
  gợi ý: thêm `dùng tthc` sau phần đầu của gói
 3+   level commune "Tân Lập" in province "Đồng Nai"
 3+
 3+ use tthc

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dossier_rate >= 60%      cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0207", #"""
# KPI0207: the indicator has no such denominator · chỉ số không có mẫu số này

## English
Some shares can be measured against several totals, each with a name: early dossiers `of all` dossiers resolved, or `of on_time`, the ones resolved in time. The name found here is none of them, or the indicator has one total only and there is nothing to choose.

The total decides the figure: 300 early dossiers are 30% of 1,000 resolved and 60% of 500 resolved in time. Choose one of the indicator's denominators, or leave `of …` out.

## Tiếng Việt
Một số tỷ lệ có thể tính trên nhiều mẫu số, mỗi mẫu số có tên: hồ sơ trả sớm `của all` là trên mọi hồ sơ đã giải quyết, `của on_time` là trên hồ sơ đúng hạn. Tên ở đây không phải mẫu số nào, hoặc chỉ số chỉ có một mẫu số nên không có gì để chọn.

Mẫu số quyết định con số: 300 hồ sơ trả sớm là 30% của 1.000 hồ sơ đã giải quyết nhưng là 60% của 500 hồ sơ đúng hạn. Hãy chọn một mẫu số của chỉ số, hoặc bỏ phần `của …`.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.5"
  dossier_early_rate of ontime > 60%     quote "trong đó có trên 60% trả trước hạn"
```
```console
$ chuan check example.kpi
error[KPI0207]: `dossier_early_rate` has no denominator `ontime`
  ┌─ example.kpi:7:25
 7│   dossier_early_rate of ontime > 60%     quote "trong đó có trên 60% trả trước hạn"
  │                         ^^^^^^
  help: did you mean `on_time`?
 7+   dossier_early_rate of on_time > 60%     quote "trong đó có trên 60% trả trước hạn"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0207]: `dossier_early_rate` không có mẫu số `ontime`
  ┌─ example.kpi:7:25
 7│   dossier_early_rate of ontime > 60%     quote "trong đó có trên 60% trả trước hạn"
  │                         ^^^^^^
  gợi ý: có phải là `on_time`?
 7+   dossier_early_rate of on_time > 60%     quote "trong đó có trên 60% trả trước hạn"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.5"
  dossier_early_rate of on_time > 60%     quote "trong đó có trên 60% trả trước hạn"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0208", #"""
# KPI0208: the share of what? · tỷ lệ tính trên mẫu số nào?

## English
The plan says "of which over 60% early" and leaves open of what: of all dossiers resolved, or of those resolved in time. The indicator has both as named denominators, and the line names none.

The two readings give different results, and at the end of the year every unit would take the one that suits it. Choose now, and say with `reading` that it is your reading of the plan.

## Tiếng Việt
Kế hoạch viết "trong đó có trên 60% trả trước hạn" mà không nói trên tổng số nào: mọi hồ sơ đã giải quyết hay chỉ hồ sơ đúng hạn. Chỉ số có cả hai mẫu số, mỗi mẫu số một tên, nhưng dòng này chưa chọn.

Hai cách hiểu cho hai kết quả, và cuối năm mỗi đơn vị sẽ lấy cách có lợi cho mình. Hãy chọn ngay, và ghi bằng `cách hiểu` rằng đó là cách đọc của mình.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.5"
  dossier_early_rate > 60%     quote "trong đó có trên 60% trả trước hạn"
```
```console
$ chuan check example.kpi
error[KPI0208]: `dossier_early_rate` can be measured against several denominators, and none is named
  ┌─ example.kpi:7:3
 7│   dossier_early_rate > 60%     quote "trong đó có trên 60% trả trước hạn"
  │   ^^^^^^^^^^^^^^^^^^
  help: write `dossier_early_rate of all` or `dossier_early_rate of on_time`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0208]: `dossier_early_rate` có nhiều mẫu số, nhưng chưa chọn mẫu số nào
  ┌─ example.kpi:7:3
 7│   dossier_early_rate > 60%     quote "trong đó có trên 60% trả trước hạn"
  │   ^^^^^^^^^^^^^^^^^^
  gợi ý: viết `dossier_early_rate của all` hoặc `dossier_early_rate của on_time`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.5"
  dossier_early_rate of on_time > 60%     quote "trong đó có trên 60% trả trước hạn"
    reading "trên số hồ sơ trước và đúng hạn; văn bản không nói"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0209", #"""
# KPI0209: a vocabulary that does not exist · không có danh mục dùng chung này

## English
`use` brings in a vocabulary by its name. The one that comes with `chuan` is `tthc`; there is none of the name found here.

Without its vocabulary the plan's lines have no meaning, so nothing else is said of them until this is mended. A vocabulary of your own stands in a file of its own, which is named with it: `use our_words from "our-words.kpi"`.

## Tiếng Việt
`dùng` nêu một danh mục dùng chung theo tên. Danh mục có sẵn là `tthc`; không có danh mục nào mang tên ghi ở đây.

Không có danh mục thì các dòng của kế hoạch chưa có nghĩa, nên chưa xét gì thêm cho đến khi sửa. Danh mục của riêng mình nằm trong một tệp riêng và phải ghi tệp
đó: `dùng danh_muc_rieng từ "danh-muc-rieng.kpi"`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthcc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0209]: there is no vocabulary `tthcc`
  ┌─ example.kpi:4:5
 4│ use tthcc
  │     ^^^^^
  help: did you mean `tthc`?
 4+ use tthc

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0209]: không có danh mục dùng chung `tthcc`
  ┌─ example.kpi:4:5
 4│ use tthcc
  │     ^^^^^
  gợi ý: có phải là `tthc`?
 4+ use tthc

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0210", #"""
# KPI0210: the pack that is named cannot be found · không tìm thấy gói được nêu

## English
The plan stands under another pack, or uses one, and that pack is neither among the files given nor in the same folder or the one above; or the file named after `from` is not there.

The superior's targets hold for you too. Without them it cannot be seen whether your plan is looser, and the targets you inherit would be missing from the report. Put the file beside this one, name it on the command line, or say where it is with `from`.

## Tiếng Việt
Kế hoạch căn cứ vào một gói khác, hoặc dùng một gói khác, nhưng gói đó không có trong các tệp được nêu, cũng không có trong cùng thư mục hay thư mục trên; hoặc không có tệp ghi sau `từ`.

Chỉ tiêu của cấp trên cũng áp dụng cho đơn vị. Thiếu chúng thì không biết kế hoạch có dễ hơn của cấp trên không, và các chỉ tiêu kế thừa sẽ không có trong báo cáo. Hãy để tệp đó cạnh tệp này, nêu nó trên dòng lệnh, hoặc ghi nơi có nó bằng `từ`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "tinh/2026.kpi"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0210]: there is no file "tinh/2026.kpi"
  ┌─ example.kpi:4:28
 4│   under dong_nai_2026 from "tinh/2026.kpi"
  │                            ^^^^^^^^^^^^^^^
  help: the path is read from the folder of this file

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0210]: không có tệp "tinh/2026.kpi"
  ┌─ example.kpi:4:28
 4│   under dong_nai_2026 from "tinh/2026.kpi"
  │                            ^^^^^^^^^^^^^^^
  gợi ý: đường dẫn được tính từ thư mục của tệp này

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  dossier_on_time_rate >= 90%     cite "STT 1"
```
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0211", #"""
# KPI0211: packs that stand under each other in a circle · các gói căn cứ vòng tròn vào nhau

## English
The commune's plan stands under the district's, and the district's under the commune's. Followed upwards, the plan rests on itself. The same message comes where more than 64 packs follow one another.

Nobody could say any more whose figure holds. A plan stands only under the plan of a higher level: take out the clause that points down.

## Tiếng Việt
Kế hoạch xã căn cứ kế hoạch huyện, còn kế hoạch huyện lại căn cứ kế hoạch xã. Lần theo thì kế hoạch dựa vào chính nó. Thông báo này cũng xuất hiện khi có hơn 64 gói nối tiếp nhau.

Khi đó không thể nói số của ai có hiệu lực. Kế hoạch chỉ căn cứ vào kế hoạch của cấp trên: hãy bỏ chỗ căn cứ vào kế hoạch cấp dưới.

## Example
```kpi district.kpi
pack son_ha_2024 "Kế hoạch của huyện"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
  under son_linh_2024
use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%     cite "STT 2"
```
```kpi example.kpi
pack son_linh_2024 "Kế hoạch của xã"
  year 2024
  level commune "Sơn Linh" in district "Sơn Hà"
  under son_ha_2024
use tthc

targets "Mục I"
  online_dossier_rate >= 55%     cite "I.2"
```
```console
$ chuan check example.kpi
error[KPI0211]: `son_ha_2024` leads back to this pack, which would then rest on itself
  ┌─ example.kpi:4:3
 4│   under son_ha_2024
  │   ^^^^^^^^^^^^^^^^^
  ┌─ district.kpi:4:3
 4│   under son_linh_2024
  │   ------------------- the way back
  help: take out the one that is wrong: a plan does not stand under itself, nor under one that stands under it

1 error in 2 files
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0211]: `son_ha_2024` dẫn ngược về gói này, nên gói sẽ dựa vào chính nó
  ┌─ example.kpi:4:3
 4│   under son_ha_2024
  │   ^^^^^^^^^^^^^^^^^
  ┌─ district.kpi:4:3
 4│   under son_linh_2024
  │   ------------------- từ đây dẫn ngược về
  gợi ý: bỏ chỗ ghi sai: kế hoạch không căn cứ vào chính nó, cũng không căn cứ vào kế hoạch đã căn cứ vào kế hoạch này

1 lỗi trong 2 tệp
[exit 1]
```

"""#),
("KPI0212", #"""
# KPI0212: the file holds another pack · tệp chứa một gói khác

## English
The file named after `from` is there, but the pack in it has another name: perhaps it is last year's plan, or a copy that kept its old name.

Standing under the wrong plan would hold your units to the wrong figures. Look which of the two is right: the name or the file.

## Tiếng Việt
Có tệp ghi sau `từ`, nhưng gói trong tệp đó mang tên khác: có thể là kế hoạch năm trước, hoặc bản sao chưa đổi tên.

Căn cứ nhầm kế hoạch thì các đơn vị bị đánh giá theo số sai. Hãy xem tên sai hay tệp sai.

## Example
```kpi province.kpi
pack dong_nai_2025 "Kế hoạch kiểm soát TTHC năm 2025 của tỉnh"
  document "07/QĐ-UBND" year 2025
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  dossier_on_time_rate >= 90%     cite "STT 1"
```
```kpi province-2026.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  dossier_on_time_rate >= 92%     cite "STT 1"
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0212]: the file holds the pack `dong_nai_2025`, not `dong_nai_2026`
  ┌─ example.kpi:4:9
 4│   under dong_nai_2026 from "province.kpi"
  │         ^^^^^^^^^^^^^
  ┌─ province.kpi:1:6
 1│ pack dong_nai_2025 "Kế hoạch kiểm soát TTHC năm 2025 của tỉnh"
  │      ------------- the name in that file
  help: write `dong_nai_2025`, or name another file
 4+   under dong_nai_2025 from "province.kpi"

1 error in 2 files
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0212]: tệp đó chứa gói `dong_nai_2025`, không phải `dong_nai_2026`
  ┌─ example.kpi:4:9
 4│   under dong_nai_2026 from "province.kpi"
  │         ^^^^^^^^^^^^^
  ┌─ province.kpi:1:6
 1│ pack dong_nai_2025 "Kế hoạch kiểm soát TTHC năm 2025 của tỉnh"
  │      ------------- tên trong tệp đó
  gợi ý: viết `dong_nai_2025`, hoặc ghi tệp khác
 4+   under dong_nai_2025 from "province.kpi"

1 lỗi trong 2 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province-2026.kpi"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0213", #"""
# KPI0213: what the plan stands under is no plan · gói được căn cứ không phải là kế hoạch

## English
`under` names the superior's plan, whose targets you take over. The pack named here has no year, no level and no targets: it is a vocabulary, a list of words and indicators.

There is nothing to inherit from it, so a target of the superior that you counted on would be missing. Name the superior's plan instead; a vocabulary is brought in with `use`.

## Tiếng Việt
`căn cứ` nêu kế hoạch của cấp trên mà mình kế thừa chỉ tiêu. Gói nêu ở đây không có năm, không có cấp, không có chỉ tiêu: đó là danh mục dùng chung, chỉ có tên
gọi và chỉ số.

Không có gì để kế thừa từ đó, nên chỉ tiêu của cấp trên mà mình tưởng là có sẽ bị thiếu. Hãy nêu kế hoạch của cấp trên; còn danh mục dùng chung thì nêu bằng
`dùng`.

## Example
```kpi words.kpi
pack tu_vung_rieng "Từ vựng riêng của tỉnh"

thing certificate "giấy chứng nhận" plural certificates
indicator certificate_on_time_rate "Tỷ lệ giấy chứng nhận trả đúng hẹn": share of certificates
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under tu_vung_rieng

targets "Mục II"
  certificate_on_time_rate >= 95%     cite "II.4"
```
```console
$ chuan check example.kpi
error[KPI0213]: `tu_vung_rieng` is no plan that this one can stand under: it holds vocabulary only
  ┌─ example.kpi:4:3
 4│   under tu_vung_rieng
  │   ^^^^^^^^^^^^^^^^^^^
  ┌─ words.kpi:1:6
 1│ pack tu_vung_rieng "Từ vựng riêng của tỉnh"
  │      ------------- the pack named
  help: name the superior's plan, or bring in the vocabulary by `use tu_vung_rieng` after the head

1 error in 2 files
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0213]: `tu_vung_rieng` không phải là kế hoạch để căn cứ: gói đó chỉ là danh mục dùng chung
  ┌─ example.kpi:4:3
 4│   under tu_vung_rieng
  │   ^^^^^^^^^^^^^^^^^^^
  ┌─ words.kpi:1:6
 1│ pack tu_vung_rieng "Từ vựng riêng của tỉnh"
  │      ------------- gói được nêu
  gợi ý: nêu kế hoạch của cấp trên, hoặc dùng danh mục đó bằng `dùng tu_vung_rieng` sau phần đầu

1 lỗi trong 2 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

use tu_vung_rieng

targets "Mục II"
  certificate_on_time_rate >= 95%     cite "II.4"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0214", #"""
# KPI0214: the name is taken · tên đã được dùng

## English
Two indicators, things, kinds, levels or fields bear one name, or another wording (`alias`) of one is the name of another. The first may stand in this file, in a pack it uses, or in what comes with `chuan`.

A line that uses the name, or a column of the data under that heading, could mean either. If both are the same, leave your declaration out and use the one that exists; if not, give yours a name of its own.

## Tiếng Việt
Hai chỉ số, đối tượng, loại, cấp hoặc lĩnh vực trùng tên, hoặc tên khác (`tên khác`) của mục này là tên của mục kia. Mục đầu có thể ở trong tệp này, trong gói được dùng, hoặc có sẵn.

Khi đó một dòng dùng tên ấy, hay một cột số liệu mang tên ấy, có thể hiểu theo hai cách. Nếu hai mục là một thì bỏ phần khai báo của mình và dùng mục đã có; nếu khác thì đặt tên riêng.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

indicator satisfaction_rate "Tỷ lệ hài lòng tại bộ phận một cửa": share of answers

targets "Mục II"
  satisfaction_rate >= 90%     cite "II.6"
```
```console
$ chuan check example.kpi
error[KPI0214]: the name `satisfaction_rate` is taken
   ┌─ example.kpi:6:11
  6│ indicator satisfaction_rate "Tỷ lệ hài lòng tại bộ phận một cửa": share of answers
   │           ^^^^^^^^^^^^^^^^^
   ┌─ chuan:tthc.kpi:327:11
327│ indicator satisfaction_rate "Mức độ hài lòng của người dân, doanh nghiệp": share of answers
   │           ----------------- declared here first
   help: choose another name, or leave one of the two out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0214]: tên `satisfaction_rate` đã được dùng
   ┌─ example.kpi:6:11
  6│ indicator satisfaction_rate "Tỷ lệ hài lòng tại bộ phận một cửa": share of answers
   │           ^^^^^^^^^^^^^^^^^
   ┌─ chuan:tthc.kpi:327:11
327│ indicator satisfaction_rate "Mức độ hài lòng của người dân, doanh nghiệp": share of answers
   │           ----------------- đã khai báo ở đây
   gợi ý: chọn tên khác, hoặc bỏ một trong hai

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

indicator counter_satisfaction_rate "Tỷ lệ hài lòng tại bộ phận một cửa": share of answers

targets "Mục II"
  counter_satisfaction_rate >= 90%     cite "II.6"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0215", #"""
# KPI0215: a name that has a meaning already · tên đã có nghĩa sẵn

## English
In rules that assign targets, `superior` (`cấp trên`) means the strictest figure among those of all levels above. A level or an indicator of that name would change what every such rule says.

Choose a name that says more, such as the level's real name.

## Tiếng Việt
Trong quy tắc giao chỉ tiêu, `cấp trên` (`superior`) là chỉ tiêu chặt nhất trong các cấp trên. Nếu có một cấp hay một chỉ số mang tên đó thì mọi quy tắc như vậy đổi nghĩa.

Hãy chọn tên rõ hơn, chẳng hạn tên thật của cấp.

## Example
```kpi example.kpi
pack tu_vung_rieng "Từ vựng riêng"

level superior "cấp vùng" under central
```
```console
$ chuan check example.kpi
error[KPI0215]: `superior` has a meaning in rules already: the strictest of the superiors' targets
  ┌─ example.kpi:3:7
 3│ level superior "cấp vùng" under central
  │       ^^^^^^^^
  help: choose another name

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0215]: `superior` đã có nghĩa trong quy tắc giao: chỉ tiêu chặt nhất của các cấp trên
  ┌─ example.kpi:3:7
 3│ level superior "cấp vùng" under central
  │       ^^^^^^^^
  gợi ý: chọn tên khác

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tu_vung_rieng "Từ vựng riêng"

level region "cấp vùng" under central
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0216", #"""
# KPI0216: a level that would stand under itself · cấp là cấp dưới của chính nó

## English
A level says with `under` which level is next above it. Here the way upwards comes back to where it began.

Which of two levels is the higher one decides whose target must be kept. Name at each level only the one next above.

## Tiếng Việt
Mỗi cấp ghi bằng `thuộc` cấp nào ở ngay trên nó. Ở đây lần lên trên lại quay về chỗ cũ.

Cấp nào cao hơn sẽ quyết định phải giữ chỉ tiêu của ai. Ở mỗi cấp hãy chỉ ghi cấp ở ngay trên.

## Example
```kpi example.kpi
pack tu_vung_rieng "Cấp thôn, tổ dân phố"

level hamlet "thôn" under village_group
level village_group "cụm thôn" under hamlet
```
```console
$ chuan check example.kpi
error[KPI0216]: the level `village_group` would stand under itself
  ┌─ example.kpi:4:38
 4│ level village_group "cụm thôn" under hamlet
  │                                      ^^^^^^
  help: name the next higher level

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0216]: cấp `village_group` sẽ là cấp dưới của chính nó
  ┌─ example.kpi:4:38
 4│ level village_group "cụm thôn" under hamlet
  │                                      ^^^^^^
  gợi ý: ghi cấp trên trực tiếp

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tu_vung_rieng "Cấp thôn, tổ dân phố"

level hamlet "thôn" under village_group
level village_group "cụm thôn" under commune
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0217", #"""
# KPI0217: the file does not say which pack it is · tệp chưa ghi tên gói

## English
Every rule file begins with `pack` and a name; a plan also says its year and level. This file begins with something else.

The name is how other plans refer to it, and the head stands over every report: whose plan, which document, which year. Add it at the top.

## Tiếng Việt
Mỗi tệp quy tắc mở đầu bằng `gói` và một tên; nếu là kế hoạch thì có thêm năm và cấp. Tệp này chưa có.

Tên gói để kế hoạch khác nêu lại, còn phần đầu sẽ hiện trên mọi báo cáo: kế hoạch của ai, văn bản nào, năm nào. Hãy thêm vào đầu tệp.

## Example
```kpi example.kpi
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0217]: this file does not say which pack it is
  ┌─ example.kpi:1:1
 1│ use tthc
  │ ^
  help: begin it with `pack name "…" year 2024 level commune "…"`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0217]: tệp này chưa ghi là gói nào
  ┌─ example.kpi:1:1
 1│ use tthc
  │ ^
  gợi ý: mở đầu bằng `gói tên "…" năm 2024 cấp xã "…"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0218", #"""
# KPI0218: the plan does not say for which year it is · kế hoạch chưa ghi năm

## English
A plan is for one year, and its head must say which.

The year decides which results count and what "a year earlier" is. A plan without it cannot be graded, and two years' plans of one office could not be told apart.

## Tiếng Việt
Kế hoạch là cho một năm, và phần đầu phải ghi năm nào.

Năm quyết định kết quả nào được tính và "năm trước" là năm nào. Không có năm thì không đánh giá được, và cũng không phân biệt được kế hoạch hai năm của cùng một nơi.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND xã Tân Lập"
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0218]: the pack `tan_lap_2026` does not say for which year it is
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ^^^^^^^^^^^^
  help: add `year 2026` to its head

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0218]: gói `tan_lap_2026` chưa ghi năm
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ^^^^^^^^^^^^
  gợi ý: thêm `năm 2026` vào phần đầu

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND xã Tân Lập"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0219", #"""
# KPI0219: the plan does not say whose it is · kế hoạch chưa ghi là của cấp nào

## English
The head of a plan says at which level it was made and where: `level commune "Tân Lập" in province "Đồng Nai"`.

From this it is known which plans stand above it and whose targets a rule means by `province`. Add the clause to the head.

## Tiếng Việt
Phần đầu kế hoạch phải ghi là của cấp nào, ở đâu: `cấp xã "Tân Lập" thuộc tỉnh "Đồng Nai"`.

Nhờ đó mới biết kế hoạch nào đứng trên và quy tắc giao ghi `tỉnh` là chỉ tiêu của ai. Hãy thêm vào phần đầu.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0219]: the pack `tan_lap_2026` does not say at which level it was made
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ^^^^^^^^^^^^
  help: add `level commune "…"` with the place to its head

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0219]: gói `tan_lap_2026` chưa ghi là của cấp nào
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ^^^^^^^^^^^^
  gợi ý: thêm `cấp xã "…"` kèm địa danh vào phần đầu

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0220", #"""
# KPI0220: levels in the wrong order · các cấp sai thứ tự

## English
A commune lies in a province, not the other way round; a plan stands under a plan of its own level or a higher one, as an office's under its committee's; and targets `set by` a level come from the plan's own level or from above. Here a lower level stands where a higher one must.

The order decides whose figure must be kept, so a wrong one would let a commune's figure overrule the province's. Check which level is meant.

## Tiếng Việt
Xã thuộc tỉnh, không ngược lại; kế hoạch căn cứ vào kế hoạch cùng cấp hoặc cấp cao hơn, như kế hoạch của sở căn cứ kế hoạch của UBND tỉnh; chỉ tiêu "do cấp … giao" là của chính cấp lập kế hoạch hoặc cấp trên. Ở đây cấp thấp đứng ở chỗ của cấp cao.

Thứ tự này quyết định phải giữ số của ai; ghi ngược thì số của xã lại lấn số của tỉnh. Hãy xem lại là cấp nào.

## Example
```kpi example.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục" set by commune
  dossier_on_time_rate >= 90%     cite "STT 1"
```
```console
$ chuan check example.kpi
error[KPI0220]: the level `commune` is below the plan's own level province and sets it no targets
  ┌─ example.kpi:6:26
 6│ targets "Phụ lục" set by commune
  │                          ^^^^^^^
  help: name the level that set these figures, or leave `set by` out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0220]: cấp `commune` thấp hơn cấp tỉnh của gói này nên không giao chỉ tiêu cho gói này
  ┌─ example.kpi:6:26
 6│ targets "Phụ lục" set by commune
  │                          ^^^^^^^
  gợi ý: ghi cấp đã giao các số này, hoặc bỏ phần `do … giao`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục" set by central
  dossier_on_time_rate >= 90%     cite "STT 1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0221", #"""
# KPI0221: a level that no longer exists in the plan's year · cấp không còn trong năm của kế hoạch

## English
The district level ended on 1 July 2025. A plan for a later year that still gives targets to districts gives them to nobody: no unit of that level is left to report.

This is a warning, since an old text may well be written down as it is. Name the level that took over the task, mostly the commune, or check the plan's year.

## Tiếng Việt
Cấp huyện kết thúc từ ngày 01/07/2025. Kế hoạch cho năm sau đó mà vẫn giao cho cấp huyện thì không còn đơn vị nào nhận.

Đây là cảnh báo, vì có khi cần chép lại đúng như văn bản. Hãy ghi cấp đã tiếp nhận nhiệm vụ, thường là cấp xã, hoặc kiểm tra năm của kế hoạch.

## Example
```kpi example.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"
use tthc

targets "Mục II"
  online_dossier_rate >= 60% for level district, commune     cite "II.2"
```
```console
$ chuan check example.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ example.kpi:7:40
 7│   online_dossier_rate >= 60% for level district, commune     cite "II.2"
  │                                        ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0221]: cấp huyện đã kết thúc từ 01/07/2025, trước năm 2026 của kế hoạch
  ┌─ example.kpi:7:40
 7│   online_dossier_rate >= 60% for level district, commune     cite "II.2"
  │                                        ^^^^^^^^
  gợi ý: ghi cấp thay thế, hoặc kiểm tra năm của kế hoạch

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"
use tthc

targets "Mục II"
  online_dossier_rate >= 60% for level commune     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0222", #"""
# KPI0222: a vocabulary is brought in twice · nêu một danh mục dùng chung hai lần

## English
The file has the same `use` line two times. Nothing goes wrong, but a reader looks for a difference where there is none. Leave one out.

## Tiếng Việt
Tệp ghi cùng một dòng `dùng` hai lần. Không sai, nhưng người đọc sẽ tưởng hai dòng khác nhau. Hãy bỏ một dòng.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
warning[KPI0222]: `tthc` is used already
  ┌─ example.kpi:5:1
 5│ use tthc
  │ ^^^^^^^^
  ┌─ example.kpi:4:1
 4│ use tthc
  │ -------- here
  help: leave one of the two out
 5+

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0222]: `tthc` đã được dùng
  ┌─ example.kpi:5:1
 5│ use tthc
  │ ^^^^^^^^
  ┌─ example.kpi:4:1
 4│ use tthc
  │ -------- ở đây
  gợi ý: bỏ một trong hai
 5+

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0223", #"""
# KPI0223: a section that is said to be of another plan · mục ghi là của kế hoạch khác

## English
`targets "…" of NAME` says whose targets follow, and here the name is not this pack's. It mostly remains from the plan that was copied as a beginning.

If they are another plan's targets, they belong in that plan's file; if they are this plan's, write its name or leave `of …` out. As it stands, the reader does not know which document gives the figures.

## Tiếng Việt
`chỉ tiêu "…" của TÊN` cho biết các chỉ tiêu sau đó là của ai, mà tên ở đây không phải tên gói này. Thường là còn sót lại từ kế hoạch được chép làm mẫu.

Nếu là chỉ tiêu của kế hoạch khác thì phải để trong tệp của kế hoạch đó; nếu là của kế hoạch này thì ghi tên gói này hoặc bỏ phần `của …`. Để như vậy thì người đọc không biết con số lấy từ văn bản nào.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II" of tan_lap_2025
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0223]: these targets are said to be of `tan_lap_2025`, but this pack is `tan_lap_2026`
  ┌─ example.kpi:6:21
 6│ targets "Mục II" of tan_lap_2025
  │                     ^^^^^^^^^^^^
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ------------ the pack's name
  help: write `of tan_lap_2026`, leave it out, or move them to their pack's file
 6+ targets "Mục II" of tan_lap_2026

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0223]: các chỉ tiêu này ghi là của `tan_lap_2025`, nhưng gói này là `tan_lap_2026`
  ┌─ example.kpi:6:21
 6│ targets "Mục II" of tan_lap_2025
  │                     ^^^^^^^^^^^^
  ┌─ example.kpi:1:6
 1│ pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  │      ------------ tên gói
  gợi ý: viết `của tan_lap_2026`, bỏ phần `của …`, hoặc chuyển sang tệp của gói đó
 6+ targets "Mục II" of tan_lap_2026

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II" of tan_lap_2026
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0224", #"""
# KPI0224: a section that does not exist · không có mục chỉ tiêu này

## English
A rule that assigns targets names the section it is for, and no section of this plan, nor of the plans above, has that title.

The rule would assign nothing, and every unit would keep the section's figure without anybody noticing. Write the title as it stands after `targets`.

## Tiếng Việt
Quy tắc giao nêu mục chỉ tiêu được áp dụng, nhưng kế hoạch này và các kế hoạch cấp trên không có mục nào mang tên đó.

Khi đó quy tắc không giao gì cả và đơn vị nào cũng giữ nguyên số của mục mà không ai biết. Hãy ghi đúng tên mục như sau chữ `chỉ tiêu`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phu lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```
```console
$ chuan check example.kpi
error[KPI0224]: there is no section of targets "Phu lục, mục 2"
  ┌─ example.kpi:9:36
 9│ assign "Phụ lục, mục 1" to targets "Phu lục, mục 2"
  │                                    ^^^^^^^^^^^^^^^^
  help: did you mean "Phụ lục, mục 2"?
 9+ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0224]: không có mục chỉ tiêu "Phu lục, mục 2"
  ┌─ example.kpi:9:36
 9│ assign "Phụ lục, mục 1" to targets "Phu lục, mục 2"
  │                                    ^^^^^^^^^^^^^^^^
  gợi ý: có phải là "Phụ lục, mục 2"?
 9+ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0225", #"""
# KPI0225: a computation that does not exist · không có phép tính này

## English
A word followed by brackets asks for one of the computations that come with `chuan`, such as `max`, `min`, `average` or `floor`. There is none of this name.

Without it the figure cannot be worked out. Take the name that is offered, or write the computation out with `+ - * /` and `if … then … else …`.

## Tiếng Việt
Một chữ có dấu ngoặc theo sau là gọi một phép tính có sẵn, như `lớn nhất`, `nhỏ nhất`, `trung bình`, `làm tròn xuống`. Không có phép
tính nào mang tên này.

Không có nó thì không tính được con số. Hãy lấy tên được gợi ý, hoặc viết phép tính ra bằng `+ - * /` và `nếu … thì … còn lại …`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  target = maxx(2023, province)
  when 2023 is missing then target = province
```
```console
$ chuan check example.kpi
error[KPI0225]: there is no computation `maxx`
  ┌─ example.kpi:10:12
10│   target = maxx(2023, province)
  │            ^^^^
  help: did you mean `max`?
10+   target = max(2023, province)

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0225]: không có phép tính `maxx`
  ┌─ example.kpi:10:12
10│   target = maxx(2023, province)
  │            ^^^^
  gợi ý: có phải là `max`?
10+   target = max(2023, province)

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  target = max(2023, province)
  when 2023 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0226", #"""
# KPI0226: numerator and denominator that do not go with the indicator · tử số, mẫu số không hợp với chỉ số

## English
Only a share, or a reduction, is one count over another. A count, a sum of money or a score has no denominator. And where a share has several denominators, each needs a name, so that a target can say which it means.

Left as it is, the indicator could not be computed from a table: it would not be known which column to divide by. Make it a `share of …`, name the denominators, or leave the clause out.

## Tiếng Việt
Chỉ tỷ lệ và mức giảm mới là số này trên số kia. Số lượng, số tiền, điểm số không có mẫu số. Còn khi tỷ lệ có nhiều mẫu số thì mỗi mẫu số cần một tên để chỉ tiêu nêu được là mẫu số nào.

Để như vậy thì không tính được từ bảng số liệu vì không biết chia cho cột nào. Hãy đổi thành `tỷ lệ của …`, đặt tên cho các mẫu số, hoặc bỏ phần này.

## Example
```kpi example.kpi
pack tu_vung_rieng "Từ vựng riêng"

indicator certified_copies "Bản sao chứng thực điện tử đã cấp": count of ecopies
  numerator "bản sao chứng thực điện tử đã cấp"
  denominator "yêu cầu chứng thực"
```
```console
$ chuan check example.kpi
error[KPI0226]: `certified_copies` is no share, so it has no denominator
  ┌─ example.kpi:5:3
 5│   denominator "yêu cầu chứng thực"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: make it a `share of …`, or leave the clause out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0226]: `certified_copies` không phải tỷ lệ nên không có mẫu số
  ┌─ example.kpi:5:3
 5│   denominator "yêu cầu chứng thực"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: đổi thành `tỷ lệ của …`, hoặc bỏ phần này

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tu_vung_rieng "Từ vựng riêng"

indicator certified_copies "Bản sao chứng thực điện tử đã cấp": count of ecopies
  numerator "bản sao chứng thực điện tử đã cấp"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0227", #"""
# KPI0227: a denominator that cannot be taken from there · không lấy mẫu số từ đó được

## English
A denominator may be taken over from another indicator, so that one count need not be entered twice: `= denominator of dossier_on_time_rate`. That works only with an indicator that has such a count, and not in a circle.

Otherwise the share would have nothing to be divided by, and every unit would show "no data". Name a share that has the count, or leave the `=` out and enter the count itself.

## Tiếng Việt
Mẫu số có thể lấy từ chỉ số khác để không phải nhập hai lần: `= mẫu số của dossier_on_time_rate`. Chỉ lấy được từ chỉ số có số đếm đó, và không được lấy vòng tròn.

Nếu không, tỷ lệ không có gì để chia và đơn vị nào cũng "thiếu số liệu". Hãy nêu một tỷ lệ có số đếm đó, hoặc bỏ dấu `=` và nhập chính số đếm.

## Example
```kpi example.kpi
pack tu_vung_rieng "Từ vựng riêng"

indicator dossiers_resolved "Số hồ sơ đã giải quyết": count of dossiers

indicator dossier_same_day_rate "Tỷ lệ hồ sơ trả trong ngày": share of dossiers
  numerator "hồ sơ trả kết quả trong ngày nộp"
  denominator "hồ sơ đã giải quyết" = denominator of dossiers_resolved
```
```console
$ chuan check example.kpi
error[KPI0227]: `dossiers_resolved` is no share, so it has no part to take over
  ┌─ example.kpi:7:54
 7│   denominator "hồ sơ đã giải quyết" = denominator of dossiers_resolved
  │                                                      ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:3:11
 3│ indicator dossiers_resolved "Số hồ sơ đã giải quyết": count of dossiers
  │           ----------------- declared here
  help: name an indicator that is a share

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0227]: `dossiers_resolved` không phải tỷ lệ nên không có tử số hay mẫu số để lấy
  ┌─ example.kpi:7:54
 7│   denominator "hồ sơ đã giải quyết" = denominator of dossiers_resolved
  │                                                      ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:3:11
 3│ indicator dossiers_resolved "Số hồ sơ đã giải quyết": count of dossiers
  │           ----------------- khai báo ở đây
  gợi ý: nêu một chỉ số là tỷ lệ

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tu_vung_rieng "Từ vựng riêng"

use tthc

indicator dossier_same_day_rate "Tỷ lệ hồ sơ trả trong ngày": share of dossiers
  numerator "hồ sơ trả kết quả trong ngày nộp"
  denominator "hồ sơ đã giải quyết" = denominator of dossier_on_time_rate
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0228", #"""
# KPI0228: two columns for one thing · một mục lấy từ hai cột

## English
`data` says which column of a table holds what, and here two columns are given for the same thing.

One of the two would be read and the other forgotten, and which one nobody could see in the report. Leave one out, or give it its right name.

## Tiếng Việt
`dữ liệu` cho biết cột nào chứa gì, mà ở đây cùng một mục lại ghi hai cột.

Nếu vậy thì một cột được đọc, cột kia bị bỏ quên, và nhìn báo cáo không ai biết là cột nào. Hãy bỏ một cột, hoặc ghi đúng tên chỉ
số của cột.

## Example
```kpi example.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 98%     cite "II.1"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  dossier_on_time_rate from "Đúng hạn" of "Đã giải quyết"
  dossier_on_time_rate from "Trước hạn" of "Đã giải quyết"
```
```console
$ chuan check example.kpi
error[KPI0228]: where `dossier_on_time_rate` comes from is said twice
  ┌─ example.kpi:13:3
13│   dossier_on_time_rate from "Trước hạn" of "Đã giải quyết"
  │   ^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   dossier_on_time_rate from "Đúng hạn" of "Đã giải quyết"
  │   -------------------- first here
  help: leave one of the two out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0228]: nguồn của `dossier_on_time_rate` được ghi hai lần
  ┌─ example.kpi:13:3
13│   dossier_on_time_rate from "Trước hạn" of "Đã giải quyết"
  │   ^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   dossier_on_time_rate from "Đúng hạn" of "Đã giải quyết"
  │   -------------------- lần đầu ở đây
  gợi ý: bỏ một trong hai

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 98%     cite "II.1"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  dossier_on_time_rate from "Đúng hạn" of "Đã giải quyết"
  dossier_early_rate of all from "Trước hạn" of "Đã giải quyết"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0229", #"""
# KPI0229: a description of data that does not fit · mô tả số liệu không phù hợp

## English
A line of `data` asks for something that cannot be: a count divided by another column, percent where there are two counts already, a period that is none, or no file name at all.

Read as it stands, the table would give wrong figures or none. The help says which part to leave out or how to write it.

## Tiếng Việt
Một dòng của `dữ liệu` ghi điều không thể có: số lượng mà lại chia cho cột khác, đã có hai số đếm mà lại ghi phần trăm, kỳ không phải là kỳ, hoặc không có tên tệp.

Đọc như vậy thì số liệu sai hoặc không có. Phần gợi ý cho biết nên bỏ phần nào, hoặc viết thế nào.

## Example
```kpi example.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count > in 2024     cite "II.9"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  ecopy_certification_count from "Bản sao" of "Yêu cầu"
```
```console
$ chuan check example.kpi
error[KPI0229]: `ecopy_certification_count` is a count of ecopies, so it comes from one column
  ┌─ example.kpi:12:47
12│   ecopy_certification_count from "Bản sao" of "Yêu cầu"
  │                                               ^^^^^^^^^
  help: leave out the second column

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0229]: `ecopy_certification_count` là số lượng bản sao chứng thực điện tử, nên chỉ lấy từ một cột
  ┌─ example.kpi:12:47
12│   ecopy_certification_count from "Bản sao" of "Yêu cầu"
  │                                               ^^^^^^^^^
  gợi ý: bỏ cột thứ hai

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count > in 2024     cite "II.9"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  ecopy_certification_count from "Bản sao"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0230", #"""
# KPI0230: one mark with two meanings · một ký hiệu hai nghĩa

## English
`missing "-"` says that a dash in the table is a result not yet given; `no cases "-"` says that nothing occurred. The same mark cannot say both.

The difference is a verdict: "no data" must still be reported, "no cases" is settled. Keep the meaning that the table's makers had, and use another mark for the other.

## Tiếng Việt
`thiếu "-"` nghĩa là dấu gạch trong bảng là kết quả chưa báo cáo; `không phát sinh "-"` nghĩa là không có trường hợp nào. Một ký hiệu không thể mang cả hai nghĩa.

Hai nghĩa cho hai kết luận: "thiếu số liệu" thì còn phải báo cáo, "không phát sinh" thì không còn gì phải báo cáo. Hãy giữ nghĩa mà người lập bảng dùng, và chọn
ký hiệu khác cho nghĩa kia.

## Example
```kpi example.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  feedback_on_time_rate reaches 100%     cite "II.8"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  missing "x", "-"
  no cases "-"
  feedback_on_time_rate from "PAKN đúng hạn" of "PAKN"
```
```console
$ chuan check example.kpi
error[KPI0230]: "-" cannot mean both no cases and missing
  ┌─ example.kpi:13:12
13│   no cases "-"
  │            ^^^
  ┌─ example.kpi:12:16
12│   missing "x", "-"
  │                --- said to be missing here
  help: keep one of the two meanings

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0230]: "-" không thể vừa có nghĩa không phát sinh vừa có nghĩa thiếu số liệu
  ┌─ example.kpi:13:12
13│   no cases "-"
  │            ^^^
  ┌─ example.kpi:12:16
12│   missing "x", "-"
  │                --- ghi là thiếu ở đây
  gợi ý: giữ một trong hai nghĩa

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack hung_thinh_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level commune "Hưng Thịnh" in province "Đồng Nai"
use tthc

targets "Mục II"
  feedback_on_time_rate reaches 100%     cite "II.8"

data "bang-tong-hop-*.csv"
  unit from "Đơn vị"
  period from "Năm"
  missing "x", "-"
  no cases "KPS"
  feedback_on_time_rate from "PAKN đúng hạn" of "PAKN"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0231", #"""
# KPI0231: there is no such form of data · không có biểu số liệu này

## English

`data "…" as NAME` says that files follow a form that is declared elsewhere: `data NAME "…"`, in the pack itself or in
a vocabulary that it brings in with `use`. No form of this name is known. Often the name is mistyped, or the `use` is
missing.

## Tiếng Việt

`dữ liệu "…" theo TÊN` cho biết tệp theo một biểu đã khai báo ở nơi khác: `dữ liệu TÊN "…"`, trong chính gói này hoặc
trong danh mục dùng chung được nêu bằng `dùng`. Không có biểu nào mang tên này. Thường là do gõ nhầm tên, hoặc thiếu
`dùng`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data bao_cao "Báo cáo hồ sơ trực tuyến"
  unit from "Đơn vị"
  level commune
  online_dossier_rate from "Trực tuyến" of "Tổng số"

data "thang-*.csv" as bao_coa
  period from file name
```

```console
$ chuan check plan.kpi
error[KPI0231]: there is no form of data `bao_coa`
  ┌─ plan.kpi:15:23
15│ data "thang-*.csv" as bao_coa
  │                       ^^^^^^^
  help: did you mean `bao_cao`?
15+ data "thang-*.csv" as bao_cao

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0231]: không có biểu số liệu `bao_coa`
  ┌─ plan.kpi:15:23
15│ data "thang-*.csv" as bao_coa
  │                       ^^^^^^^
  gợi ý: có phải là `bao_cao`?
15+ data "thang-*.csv" as bao_cao

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data bao_cao "Báo cáo hồ sơ trực tuyến"
  unit from "Đơn vị"
  level commune
  online_dossier_rate from "Trực tuyến" of "Tổng số"

data "thang-*.csv" as bao_cao
  period from file name
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0232", #"""
# KPI0232: one name is said to mean two units · một tên được ghi cho hai đơn vị

## English

With `alias "…" of "…"` a pack says under which other names a unit appears in files: "UBND xã Sơn Hạ", "Sơn Hạ". A name can
mean one unit only, in all files of the pack. A unit that was merged into another is no other name of it: `history` says so.

## Tiếng Việt

Bằng `tên khác "…" của "…"`, gói cho biết đơn vị còn được ghi trong tệp dưới những tên nào: "UBND xã Sơn Hạ", "Sơn Hạ". Mỗi
tên chỉ một đơn vị, trong mọi tệp của gói. Đơn vị đã sáp nhập vào nơi khác không phải là tên khác của nơi đó: hãy ghi bằng
`lịch sử đơn vị`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"
  alias "Sơn Hạ" of "Xã Sơn Linh"
  unit from "Đơn vị"
  level commune
```

```console
$ chuan check plan.kpi
error[KPI0232]: "Sơn Hạ" is said to be another name of two units
  ┌─ plan.kpi:12:9
12│   alias "Sơn Hạ" of "Xã Sơn Linh"
  │         ^^^^^^^^
  ┌─ plan.kpi:11:39
11│   alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"
  │                                       ----------- of this unit first
  help: a name stands for one unit: keep one of the two

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0232]: "Sơn Hạ" được ghi là tên khác của hai đơn vị
  ┌─ plan.kpi:12:9
12│   alias "Sơn Hạ" of "Xã Sơn Linh"
  │         ^^^^^^^^
  ┌─ plan.kpi:11:39
11│   alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"
  │                                       ----------- lần đầu là của đơn vị này
  gợi ý: một tên chỉ một đơn vị: hãy giữ một chỗ

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  alias "UBND xã Sơn Hạ", "Sơn Hạ" of "Xã Sơn Hạ"
  alias "Sơn Linh" of "Xã Sơn Linh"
  unit from "Đơn vị"
  level commune
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0233", #"""
# KPI0233: a classification or a class that does not exist · không có cách phân loại hoặc mức này

## English

`for region III` names a classification, `region`, and one of its classes. One of the two words found here is not declared, so it cannot be said whom the
target is for.

Write one of the classes that are listed, or add the class where the classification is declared: `classification region "Khu vực": I, II, III`. A level
and a kind of unit have their word before the name: `for level commune`, `for kind department`.

## Tiếng Việt

`cho khu_vực III` gồm tên cách phân loại, `khu_vực`, và một mức của nó. Một trong hai chữ ở đây chưa được khai báo, nên chưa biết chỉ tiêu áp dụng cho ai.

Hãy ghi một trong các mức đã có, hoặc thêm mức vào chỗ khai báo: `phân loại khu_vực "Khu vực": I, II, III`. Cấp và loại đơn vị thì có từ đứng trước tên:
`cho cấp xã`, `cho loại sở`.

## Example

```kpi example.kpi
pack thu_nhap_2026 "Thu nhập bình quân"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"

indicator income "Thu nhập bình quân (triệu đồng)": number

targets "Điều 1" for level commune
  income >= 55 for region IV     cite "1"
```

```console
$ chuan check example.kpi
error[KPI0233]: `region` has no class `IV`
  ┌─ example.kpi:11:27
11│   income >= 55 for region IV     cite "1"
  │                           ^^
  ┌─ example.kpi:6:16
 6│ classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"
  │                ------ declared here
  = known here: `I`, `II`, `III`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0233]: `region` không có mức `IV`
  ┌─ example.kpi:11:27
11│   income >= 55 for region IV     cite "1"
  │                           ^^
  ┌─ example.kpi:6:16
 6│ classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"
  │                ------ khai báo ở đây
  = ở đây có: `I`, `II`, `III`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack thu_nhap_2026 "Thu nhập bình quân"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"

indicator income "Thu nhập bình quân (triệu đồng)": number

targets "Điều 1" for level commune
  income >= 55 for region III    cite "1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0240", #"""
# KPI0240: a history without units · lịch sử đơn vị chưa có đơn vị nào

## English

`history` says what units were made of on a day: a line for each, `"Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"`. Here no
line follows, so it says nothing, and earlier results are those of the unit of the same name.

## Tiếng Việt

`lịch sử đơn vị` cho biết vào một ngày, các đơn vị được hợp thành từ đâu: mỗi đơn vị một dòng, `"Xã Sơn Hạ" = "Xã Sơn Hạ"
+ "Xã Sơn Thành"`. Ở đây chưa có dòng nào, nên kết quả năm trước vẫn lấy theo đơn vị cùng tên.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
```

```console
$ chuan check plan.kpi
error[KPI0240]: this history names no unit
  ┌─ plan.kpi:10:1
10│ history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write a line for each new unit: `"Xã A" = "Xã A" + "Xã B"`

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0240]: lịch sử này chưa ghi đơn vị nào
  ┌─ plan.kpi:10:1
10│ history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi mỗi đơn vị mới một dòng: `"Xã A" = "Xã A" + "Xã B"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0241", #"""
# KPI0241: a unit made twice · đơn vị được ghi hợp thành hai lần

## English

What a unit was made of on a day stands on one line, and each unit stands on it once. Said twice, it would not be clear
which holds, and figures would count twice.

## Tiếng Việt

Một đơn vị hợp thành từ những đơn vị nào vào một ngày thì ghi trên một dòng, mỗi đơn vị ghi một lần. Ghi hai lần thì không
rõ dòng nào đúng, và số liệu sẽ bị tính hai lần.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"
  "Xã Sơn Hạ" = "Xã Sơn Nham"
```

```console
$ chuan check plan.kpi
error[KPI0241]: what "Xã Sơn Hạ" was made of on 2025-07-01 is said twice
  ┌─ plan.kpi:12:3
12│   "Xã Sơn Hạ" = "Xã Sơn Nham"
  │   ^^^^^^^^^^^
  ┌─ plan.kpi:11:3
11│   "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"
  │   ------------------------------------------ first here
  help: put all its parts on one line, with `+` between them

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0241]: các đơn vị hợp thành "Xã Sơn Hạ" từ ngày 01/07/2025 được ghi hai lần
  ┌─ plan.kpi:12:3
12│   "Xã Sơn Hạ" = "Xã Sơn Nham"
  │   ^^^^^^^^^^^
  ┌─ plan.kpi:11:3
11│   "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"
  │   ------------------------------------------ lần đầu ở đây
  gợi ý: ghi mọi đơn vị hợp thành trên một dòng, cách nhau bằng `+`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0242", #"""
# KPI0242: a unit that went whole into two · một đơn vị nhập toàn bộ vào hai nơi

## English

A unit written by its name alone went whole into the new one, with all its figures. That cannot hold of two. A unit that
was divided is written `part of "…"` in each; then there is no comparable earlier result, unless the pack gives each its
share and says why: `40% of "…" because "…"`.

## Tiếng Việt

Đơn vị chỉ ghi tên nghĩa là nhập toàn bộ, với mọi số liệu, nên không thể nhập vào hai nơi. Đơn vị bị chia thì mỗi nơi ghi
`một phần của "…"`; khi đó không có kết quả trước đây để so sánh, trừ khi gói nêu phần của mỗi nơi và lý do:
`40% của "…" vì "…"`.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + "Xã C"
  "Xã B" = "Xã B" + "Xã C"
```

```console
$ chuan check plan.kpi
error[KPI0242]: "Xã C" is said to have gone whole into two units
  ┌─ plan.kpi:12:21
12│   "Xã B" = "Xã B" + "Xã C"
  │                     ^^^^^^
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + "Xã C"
  │                     ------ it stands here as well
  help: a unit that was divided is written `part of "Xã C"` in each of them

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0242]: "Xã C" được ghi là nhập toàn bộ vào hai đơn vị
  ┌─ plan.kpi:12:21
12│   "Xã B" = "Xã B" + "Xã C"
  │                     ^^^^^^
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + "Xã C"
  │                     ------ còn được ghi ở đây
  gợi ý: đơn vị bị chia thì mỗi nơi ghi `một phần của "Xã C"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + part of "Xã C"
  "Xã B" = "Xã B" + part of "Xã C"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0243", #"""
# KPI0243: a share of a unit that cannot be · phần của đơn vị bị chia không hợp lệ

## English

The share of a divided unit lies between 0% and 100%, and the shares of one unit are at most 100% together: more was not
there to be shared out.

## Tiếng Việt

Phần của một đơn vị bị chia phải trên 0% và dưới 100%, và các phần của cùng một đơn vị cộng lại không quá 100%.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + 60% of "Xã C" because "theo dân số"
  "Xã B" = "Xã B" + 60% of "Xã C" because "theo dân số"
```

```console
$ chuan check plan.kpi
error[KPI0243]: the shares of "Xã C" come to 120%, more than there was
  ┌─ plan.kpi:12:21
12│   "Xã B" = "Xã B" + 60% of "Xã C" because "theo dân số"
  │                     ^^^^^^^^^^^^^
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + 60% of "Xã C" because "theo dân số"
  │                     ------------- it is shared out here as well
  help: the shares of one unit are at most 100% together

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0243]: các phần của "Xã C" cộng lại là 120%, nhiều hơn toàn bộ
  ┌─ plan.kpi:12:21
12│   "Xã B" = "Xã B" + 60% of "Xã C" because "theo dân số"
  │                     ^^^^^^^^^^^^^
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + 60% of "Xã C" because "theo dân số"
  │                     ------------- còn được chia ở đây
  gợi ý: các phần của một đơn vị cộng lại không quá 100%

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + 60% of "Xã C" because "theo dân số"
  "Xã B" = "Xã B" + 40% of "Xã C" because "theo dân số"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0244", #"""
# KPI0244: a share without a reason · lấy một phần mà không nêu lý do

## English

A share takes the same part of every figure of a divided unit: of its dossiers, its payments, its answers. That is an
assumption, so the pack says why it holds: by population, by the resolution, by a count of addresses. `why` shows it.
Without a reason write `part of`: then there is no comparable earlier result.

## Tiếng Việt

Tỷ lệ được áp dụng như nhau cho mọi số liệu của đơn vị bị chia: hồ sơ, giao dịch, phiếu trả lời. Đó là một giả định, nên
gói phải nêu lý do: theo dân số, theo nghị quyết, theo số địa chỉ. `why` cho xem lý do. Nếu không có căn cứ, hãy ghi
`một phần của`: khi đó không có kết quả trước đây để so sánh.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + 40% of "Xã C"
```

```console
$ chuan check plan.kpi
error[KPI0244]: a share of "Xã C" is taken without a reason
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + 40% of "Xã C"
  │                     ^^^^^^^^^^^^^
  help: say why this is its part of all figures: `because "by population, Resolution …"`; without one write `part of`, and there is no comparable result
11+   "Xã A" = "Xã A" + part of "Xã C"

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0244]: lấy một phần số liệu của "Xã C" mà không nêu lý do
  ┌─ plan.kpi:11:21
11│   "Xã A" = "Xã A" + 40% of "Xã C"
  │                     ^^^^^^^^^^^^^
  gợi ý: nêu vì sao mọi số liệu được chia theo phần này: `vì "theo dân số, Nghị quyết …"`; nếu không có căn cứ, ghi `một phần của`, khi đó không có kết quả để so sánh
11+   "Xã A" = "Xã A" + part of "Xã C"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã A" = "Xã A" + 40% of "Xã C" because "40% dân số của xã C, Nghị quyết 1677"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0254", #"""
# KPI0254: what tells records apart has another type · cột dùng để phân biệt bản ghi không đúng loại

## English
A record is known by its code, which is a text: `00123` and `123` are two. Which of two rows is the later one is told by a date. Another type can tell neither.

Name a column of the right type, or declare the column so.

## Tiếng Việt
Bản ghi được nhận ra theo mã, mã phải là chữ: `00123` và `123` là hai mã. Dòng nào mới hơn phải xét theo ngày tháng. Cột loại khác không dùng được.

Hãy nêu cột đúng loại, hoặc khai báo lại loại giá trị của cột.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": number
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  identified by code

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```console
$ chuan check plan.kpi
error[KPI0254]: a record is known by a code, which is a text, and `code` is a number
  ┌─ plan.kpi:10:17
10│   identified by code
  │                 ^^^^
  ┌─ plan.kpi:6:3
 6│   code "mã hồ sơ": number
  │   ---- declared here
  help: name the column of the code, and declare it as `text`: zeros at its beginning count

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0254]: bản ghi được nhận ra theo mã, mã phải là chữ, còn `code` là một con số
  ┌─ plan.kpi:10:17
10│   identified by code
  │                 ^^^^
  ┌─ plan.kpi:6:3
 6│   code "mã hồ sơ": number
  │   ---- khai báo ở đây
  gợi ý: nêu cột ghi mã và khai báo cột đó là `chữ`: các số 0 ở đầu mã có nghĩa

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  identified by code

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0255", #"""
# KPI0255: a row is chosen where records have no code · chọn dòng có hiệu lực khi bản ghi không có mã

## English
`keep …` says which of several rows with one code holds. Records without `identified by` have no code, so nothing could be chosen.

Say which column has the code.

## Tiếng Việt
`giữ …` cho biết dòng nào có hiệu lực khi nhiều dòng cùng một mã. Bản ghi không có `định danh theo` thì không có mã để so.

Hãy nêu cột ghi mã.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  keep the latest by finished

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```console
$ chuan check plan.kpi
error[KPI0255]: which row holds can only be said of records that have a code, and `cases` have none
  ┌─ plan.kpi:10:3
10│   keep the latest by finished
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:5:9
 5│ records cases "hồ sơ" of dossier
  │         ----- declared here
  help: say in `records` which column has the code: `identified by …`

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0255]: chỉ xét được dòng nào có hiệu lực khi bản ghi có mã, mà `cases` không có mã
  ┌─ plan.kpi:10:3
10│   keep the latest by finished
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:5:9
 5│ records cases "hồ sơ" of dossier
  │         ----- khai báo ở đây
  gợi ý: nêu cột ghi mã trong `bản ghi`: `định danh theo …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  identified by code
  keep the latest by finished

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0256", #"""
# KPI0256: a question that a blank cell never reaches · câu hỏi đặt sau, ô trống không xét tới

## English
What depends on a blank cell is neither true nor false, and `if` then gives nothing: neither what stands after `then` nor what stands after `else`. A question whether the cell is known that comes only after `else` is not reached where it matters.

Ask first whether the cell is missing, or ask for both together: `if finished is known and finished <= …`.

## Tiếng Việt
Điều kiện dựa vào một ô trống không đúng cũng không sai, nên `nếu` không cho kết quả nào: cả phần sau `thì` lẫn phần sau `còn lại`. Câu hỏi ô đó có số liệu hay không, nếu đặt sau `còn lại`, sẽ không được xét tới đúng lúc cần.

Hãy hỏi trước xem ô có thiếu không, hoặc hỏi cùng lúc cả hai.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"

indicator weight "Điểm hồ sơ": number
  = sum(if finished <= received + 5 days then 2 else if finished is known then 1 else 0.5 of cases)
```
```console
$ chuan check plan.kpi
warning[KPI0256]: where `finished` is blank this is neither true nor false, and the question whether it is known is not reached
  ┌─ plan.kpi:18:12
18│   = sum(if finished <= received + 5 days then 2 else if finished is known then 1 else 0.5 of cases)
  │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:18:57
18│   = sum(if finished <= received + 5 days then 2 else if finished is known then 1 else 0.5 of cases)
  │                                                         ----------------- asked only here
  help: ask first: `if finished is missing then … else if … then … else …`

1 warning in 1 file
$ chuan check plan.kpi --lang vi
cảnh báo[KPI0256]: khi `finished` để trống, điều kiện này không đúng cũng không sai, nên không xét tới câu hỏi có số liệu hay không
  ┌─ plan.kpi:18:12
18│   = sum(if finished <= received + 5 days then 2 else if finished is known then 1 else 0.5 of cases)
  │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:18:57
18│   = sum(if finished <= received + 5 days then 2 else if finished is known then 1 else 0.5 of cases)
  │                                                         ----------------- đến đây mới hỏi
  gợi ý: hỏi trước: `nếu finished thiếu thì … còn lại nếu … thì … còn lại …`

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"

indicator weight "Điểm hồ sơ": number
  = sum(if finished is missing then 0.5 else if finished <= received + 5 days then 2 else 1 of cases)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0260", #"""
# KPI0260: unknown records · bản ghi không có

## English
A formula counts records that nobody declared. Records are declared with `records NAME "…" of THING`, or come with a vocabulary that the pack uses. Without them it is not known which file to count.

Correct the name, or declare the records.

## Tiếng Việt
Công thức đếm loại bản ghi chưa được khai báo. Bản ghi được khai báo bằng `bản ghi TÊN "…" của ĐỐI_TƯỢNG`, hoặc có sẵn trong danh mục mà gói dùng. Không có khai
báo thì không biết đếm tệp nào.

Hãy sửa tên, hoặc khai báo bản ghi.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(case where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check example.kpi
error[KPI0260]: there are no records `case`
  ┌─ example.kpi:14:11
14│   = count(case where finished <= due) / count(cases where finished is known)
  │           ^^^^
  help: did you mean `cases`?
14+   = count(cases where finished <= due) / count(cases where finished is known)

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0260]: không có bản ghi `case`
  ┌─ example.kpi:14:11
14│   = count(case where finished <= due) / count(cases where finished is known)
  │           ^^^^
  gợi ý: có phải là `cases`?
14+   = count(cases where finished <= due) / count(cases where finished is known)

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0261", #"""
# KPI0261: unknown column of records · cột không có trong bản ghi

## English
A condition names a column that the records do not have. In a formula every name is a column of the records counted, one of the choices of a column, or `as_of`.

Correct the name, or declare the column.

## Tiếng Việt
Điều kiện nêu một cột mà bản ghi không có. Trong công thức, mỗi tên là một cột của bản ghi đang đếm, một lựa chọn của cột, hoặc `ngày chốt`.

Hãy sửa tên, hoặc khai báo thêm cột.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finishd <= due) / count(cases where finished is known)
```
```console
$ chuan check example.kpi
error[KPI0261]: `cases` have no column `finishd`
  ┌─ example.kpi:14:23
14│   = count(cases where finishd <= due) / count(cases where finished is known)
  │                       ^^^^^^^
  help: did you mean `finished`?
14+   = count(cases where finished <= due) / count(cases where finished is known)

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0261]: `cases` không có cột `finishd`
  ┌─ example.kpi:14:23
14│   = count(cases where finishd <= due) / count(cases where finished is known)
  │                       ^^^^^^^
  gợi ý: có phải là `finished`?
14+   = count(cases where finished <= due) / count(cases where finished is known)

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0262", #"""
# KPI0262: a choice that the column does not have · lựa chọn không có ở cột này

## English
A column of type `choice of` is compared with something that cannot stand in it. The comparison would never hold, and the result would be 0 without anybody noticing.

Write one of the choices that are declared for the column.

## Tiếng Việt
Cột loại `một trong` được so sánh với thứ không thể có trong cột. Phép so sánh sẽ không bao giờ đúng và kết quả bằng 0 mà không ai biết.

Hãy viết một trong các lựa chọn đã khai báo cho cột.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = onlin)
```
```console
$ chuan check example.kpi
error[KPI0262]: `onlin` is none of what can stand in `channel`
  ┌─ example.kpi:13:84
13│ indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = onlin)
  │                                                                                    ^^^^^
  help: did you mean `online`?
13+ indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = online)

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0262]: `onlin` không thuộc các lựa chọn của cột `channel`
  ┌─ example.kpi:13:84
13│ indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = onlin)
  │                                                                                    ^^^^^
  gợi ý: có phải là `online`?
13+ indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = online)

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ trực tuyến": share of dossiers = share(cases where channel = online)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0263", #"""
# KPI0263: a formula that lacks a part, or has one too many · công thức thiếu hoặc thừa phần

## English
A share is one count over another: its formula has a numerator and, after `/`, a denominator. Where an indicator has several named denominators, each says after its text how it is counted, or which part of another indicator it is. What is no share has one side only. And nothing is said twice.

Add the part that is missing, or leave out the one too many.

## Tiếng Việt
Tỷ lệ là số này trên số kia: công thức có tử số và, sau dấu `/`, mẫu số. Chỉ số có nhiều mẫu số thì mỗi mẫu số ghi sau lời văn của nó cách đếm, hoặc là phần nào của chỉ số khác. Chỉ số không phải tỷ lệ chỉ có một vế. Và không ghi hai lần.

Hãy thêm phần còn thiếu, hoặc bỏ phần thừa.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers = count(cases where finished <= due)
```
```console
$ chuan check example.kpi
error[KPI0263]: `rate` is a ratio, and it is not said how its denominator is computed
  ┌─ example.kpi:13:54
13│ indicator rate "Tỷ lệ đúng hạn": share of dossiers = count(cases where finished <= due)
  │                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write `= count(…) / count(…)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0263]: `rate` là tỷ lệ, nhưng chưa ghi cách tính mẫu số
  ┌─ example.kpi:13:54
13│ indicator rate "Tỷ lệ đúng hạn": share of dossiers = count(cases where finished <= due)
  │                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: viết `= đếm(…) / đếm(…)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0265", #"""
# KPI0265: words for units and scores out of place · phép tính trên đơn vị, điểm số đặt sai chỗ

## English

What communes come to together, what a scorecard gave, and whether targets are met are found by looking at other results.
They stand in a criterion, in a condition of a band, or after `=` of an indicator, where the report can show how they came
about. A target, a rule, a test or a count of records can only name a result.

Give it a name of its own: declare an indicator that is made of it, and name that indicator here.

## Tiếng Việt

Số chung của các đơn vị trực thuộc, điểm của phiếu chấm, việc đạt hay không đạt chỉ tiêu đều phải tính từ các kết quả
khác. Những phép này chỉ đặt trong điều kiện, trong phần `khi …` của một mức xếp loại, hoặc sau dấu `=` của một chỉ số, để
báo cáo trình bày được cách tính. Chỉ tiêu, quy tắc giao, kiểm thử và công thức đếm bản ghi chỉ nêu được tên một kết quả.

Hãy khai báo một chỉ số tính bằng phép này, rồi ghi tên chỉ số đó vào đây.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

targets "Mục II"
  satisfaction_rate >= mean of satisfaction_rate over units under it
    cite "II.3" quote "mức độ hài lòng không thấp hơn bình quân của các đơn vị trực thuộc"
```

```console
$ chuan check example.kpi
error[KPI0265]: this can only stand in a criterion, or after `=` of an indicator
  ┌─ example.kpi:9:24
 9│   satisfaction_rate >= mean of satisfaction_rate over units under it
  │                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: declare it as an indicator, `indicator NAME "…": … = …`, and name that here

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0265]: phép này chỉ dùng trong điều kiện, hoặc sau dấu `=` của một chỉ số
  ┌─ example.kpi:9:24
 9│   satisfaction_rate >= mean of satisfaction_rate over units under it
  │                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: khai báo thành một chỉ số, `chỉ số TÊN "…": … = …`, rồi ghi tên chỉ số đó ở đây

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

indicator mean_satisfaction "Mức độ hài lòng bình quân của các đơn vị trực thuộc": share of answers
  = mean of satisfaction_rate over units under it

targets "Mục II"
  satisfaction_rate >= mean_satisfaction
    cite "II.3" quote "mức độ hài lòng không thấp hơn bình quân của các đơn vị trực thuộc"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0266", #"""
# KPI0266: a result made of itself · kết quả tính từ chính nó

## English

To compute this result, others are needed, and to compute those, this one again: there is nowhere to start. The message
shows the way round. It may also lead through the units under one, through a scorecard and its bands, or through targets
that are to be met.

Look along the way for the step that the plan does not mean, and leave it out there.

## Tiếng Việt

Muốn tính kết quả này phải có các kết quả khác, mà muốn có các kết quả đó lại phải tính kết quả này trước, nên không biết
bắt đầu từ đâu. Thông báo nêu cả vòng lặp. Vòng lặp cũng có thể đi qua các đơn vị trực thuộc, qua phiếu điểm và mức xếp
loại, hoặc qua các chỉ tiêu phải đạt.

Hãy dò theo vòng đó, tìm bước mà kế hoạch không hề nêu và bỏ bước đó.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

indicator reform_index "Chỉ số cải cách hành chính": percent
  = (satisfaction_rate + overall_result) / 2
indicator overall_result "Kết quả chung": percent
  = (dossier_on_time_rate + online_dossier_rate + reform_index) / 3

targets "Mục II"
  overall_result >= 85%     cite "II.1"
```

```console
$ chuan check example.kpi
error[KPI0266]: this would be made of itself
  ┌─ example.kpi:9:5
 9│   = (satisfaction_rate + overall_result) / 2
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = the way round: `reform_index` is made of `overall_result` is made of `reform_index`
  help: leave out one of them

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0266]: chỉ số này sẽ được tính từ chính nó
  ┌─ example.kpi:9:5
 9│   = (satisfaction_rate + overall_result) / 2
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = vòng lặp: `reform_index` tính từ `overall_result` tính từ `reform_index`
  gợi ý: bỏ bớt một chỉ số trong vòng đó

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

indicator reform_index "Chỉ số cải cách hành chính": percent
  = (satisfaction_rate + dossier_on_time_rate) / 2
indicator overall_result "Kết quả chung": percent
  = (dossier_on_time_rate + online_dossier_rate + reform_index) / 3

targets "Mục II"
  overall_result >= 85%     cite "II.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0267", #"""
# KPI0267: targets to be met that are nowhere stated · dẫn chiếu không có chỉ tiêu nào

## English

`meets "…"` asks whether a unit meets all targets stated at one place of the plan. The place is the `cite` of a target, or the
text that heads a section of targets. No target here, and none of the packs above, is stated at this place, so that nothing
would be asked at all.

Write the place as it stands beside the target, letter for letter. A paragraph that has several targets is met when all of
them are.

## Tiếng Việt

`đạt chỉ tiêu "…"` hỏi đơn vị có đạt mọi chỉ tiêu ghi ở một chỗ trong kế hoạch hay không. Chỗ đó là phần `dẫn` của chỉ tiêu,
hoặc tên của một mục chỉ tiêu. Trong tệp này và các gói cấp trên không có chỉ tiêu nào ghi ở chỗ được nêu, nên điều kiện này
chẳng yêu cầu gì.

Hãy ghi đúng nguyên văn phần `dẫn` hoặc tên mục. Nếu ở đó có nhiều chỉ tiêu thì phải đạt tất cả.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dossier_rate >= 60%      cite "II.2"
  satisfaction_rate >= 90%        cite "II.3"

criterion commended "Đủ điều kiện khen thưởng"
  all of
    meets "II.1"
    meets "II.13"
  cite "Mục IV"
```

```console
$ chuan check example.kpi
error[KPI0267]: no target is stated at "II.13"
  ┌─ example.kpi:16:11
16│     meets "II.13"
  │           ^^^^^^^
  help: did you mean "II.1"?
16+     meets "II.1"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0267]: không có chỉ tiêu nào dẫn "II.13"
  ┌─ example.kpi:16:11
16│     meets "II.13"
  │           ^^^^^^^
  gợi ý: có phải là "II.1"?
16+     meets "II.1"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
  online_dossier_rate >= 60%      cite "II.2"
  satisfaction_rate >= 90%        cite "II.3"

criterion commended "Đủ điều kiện khen thưởng"
  all of
    meets "II.1"
    meets "II.3"
  cite "Mục IV"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0268", #"""
# KPI0268: a criterion that asks nothing · điều kiện không nêu yêu cầu nào

## English

A criterion says what must hold, and a list of conditions after `all of`, `any of` or `none of` has at least one of them. Here
there is none. Read word for word, every unit would fulfil it.

Write the conditions, one a line or with commas between them; or leave the criterion out, and put what the plan says into a
`note`, when it cannot be measured.

## Tiếng Việt

Mỗi điều kiện phải nêu yêu cầu cần đạt; sau `tất cả`, `ít nhất một trong` hoặc `không điều nào trong` phải có ít nhất một yêu
cầu. Ở đây chưa có yêu cầu nào, hiểu theo mặt chữ thì đơn vị nào cũng đạt.

Hãy ghi các yêu cầu, mỗi dòng một yêu cầu hoặc ngăn cách bằng dấu phẩy. Nếu nội dung của kế hoạch không đo đếm được thì bỏ
điều kiện này và đưa nội dung đó vào `ghi chú`.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

criterion friendly_office "Chính quyền thân thiện" for level commune
  all of
  cite "Điều 3" quote "đáp ứng đầy đủ các yêu cầu về thời gian giải quyết và mức độ hài lòng"
```

```console
$ chuan check example.kpi
error[KPI0268]: there is nothing after these words that could hold
  ┌─ example.kpi:9:3
 9│   all of
  │   ^^^^^^
  help: write the conditions after it: `all of a >= 50%, b`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0268]: sau cụm từ này chưa có yêu cầu nào
  ┌─ example.kpi:9:3
 9│   all of
  │   ^^^^^^
  gợi ý: ghi các yêu cầu: `tất cả a >= 50%, b`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

criterion friendly_office "Chính quyền thân thiện" for level commune
  all of
    dossier_on_time_rate >= 95%
    satisfaction_rate >= 90%
  cite "Điều 3" quote "đáp ứng đầy đủ các yêu cầu về thời gian giải quyết và mức độ hài lòng"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0269", #"""
# KPI0269: more conditions asked for than there are · số yêu cầu phải đạt không khớp với danh sách

## English

`at least 4 of` is followed by a list of conditions, and says how many of them must hold. Of three conditions four can never
hold, and none need ever hold where the number is 0: the result would be the same for every unit.

Count the conditions in the list. Either one of them was forgotten, or the number is wrong.

## Tiếng Việt

`ít nhất 4 trong` cho biết phải đạt bao nhiêu yêu cầu trong danh sách ghi sau đó. Danh sách có ba yêu cầu thì không thể đạt
bốn; còn nếu ghi số 0 thì không cần đạt yêu cầu nào. Cả hai trường hợp, kết quả của mọi đơn vị đều như nhau.

Hãy đếm lại các yêu cầu trong danh sách: hoặc còn ghi sót một yêu cầu, hoặc con số ghi sai.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

criterion digital_office "Chính quyền số cấp xã" for level commune
  at least 4 of
    online_dossier_rate >= 60%
    digitized_dossier_rate >= 80%
    electronic_result_rate >= 90%
  cite "Điều 5" quote "đạt ít nhất 04 trong các tiêu chí"
```

```console
$ chuan check example.kpi
error[KPI0269]: at least 4 of 3 conditions is never true
  ┌─ example.kpi:9:3
 9│   at least 4 of
  │   ^^^^^^^^^^^^^
  help: write a number from 1 to 3

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0269]: ít nhất 4 trong số 3 yêu cầu: không bao giờ đúng
  ┌─ example.kpi:9:3
 9│   at least 4 of
  │   ^^^^^^^^^^^^^
  gợi ý: ghi một số từ 1 đến 3

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

criterion digital_office "Chính quyền số cấp xã" for level commune
  at least 4 of
    online_dossier_rate >= 60%
    digitized_dossier_rate >= 80%
    electronic_result_rate >= 90%
    online_payment_txn_rate >= 50%
  cite "Điều 5" quote "đạt ít nhất 04 trong các tiêu chí"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0270", #"""
# KPI0270: the lowest band asks for more than points · mức xếp loại thấp nhất còn kèm điều kiện

## English

A unit whose points reach a band, but which lacks what the band asks with `when`, goes into the next band below. Below the
lowest band there is none: such a unit would have no band at all.

Let the lowest band take all that are left: leave out `when …` there, or add one more band with `otherwise`. When the plan
means to keep somebody from better bands, say that: `never better than "…" when …`.

## Tiếng Việt

Đơn vị đủ điểm của một mức nhưng không đạt điều kiện ghi sau `khi` thì xuống mức liền dưới. Dưới mức thấp nhất không còn mức
nào, nên đơn vị đó sẽ không được xếp vào mức nào.

Hãy để mức thấp nhất nhận mọi trường hợp còn lại: bỏ phần `khi …` ở mức đó, hoặc thêm một mức `còn lại`. Nếu kế hoạch muốn
khống chế mức cao nhất được xếp thì ghi: `không xếp loại cao hơn "…" khi …`.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points in proportion
  item online_dossier_rate 40 points in proportion up to 60%
  band "Tốt" from 80
  band "Hoàn thành" from 50 to under 80
  band "Không hoàn thành" below 50 when satisfaction_rate < 80%
```

```console
$ chuan check example.kpi
error[KPI0270]: the lowest band "Không hoàn thành" asks for more than points: who lacks that is in no band
  ┌─ example.kpi:13:41
13│   band "Không hoàn thành" below 50 when satisfaction_rate < 80%
  │                                         ^^^^^^^^^^^^^^^^^^^^^^^
  help: leave out `when …` here, or add a band for the others: `band "…" otherwise`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0270]: mức thấp nhất "Không hoàn thành" còn kèm điều kiện: đơn vị không đạt điều kiện sẽ không có mức nào
  ┌─ example.kpi:13:41
13│   band "Không hoàn thành" below 50 when satisfaction_rate < 80%
  │                                         ^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: bỏ phần `khi …` ở đây, hoặc thêm một mức cho các trường hợp còn lại: `xếp loại "…" còn lại`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points in proportion
  item online_dossier_rate 40 points in proportion up to 60%
  band "Tốt" from 80
  band "Hoàn thành" from 50 to under 80 when satisfaction_rate >= 80%
  band "Không hoàn thành" otherwise
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0271", #"""
# KPI0271: a quota that cannot hold anybody back · hạn mức không thể áp dụng

## English

A quota lets only a part of the good units into the best band, and puts the others into the next band below. For that, the
band it names first must lie among those that it counts, and there must be a band below it. Here it is the other way round, or the
band is the lowest.

Write the band that is held back first, then the lower one up to which units are counted: of all in "Tốt" or better at most
20% may be in "Xuất sắc".

## Tiếng Việt

Hạn mức chỉ cho một phần số đơn vị khá, tốt được xếp vào mức cao, số còn lại xuống mức liền dưới. Vì vậy mức ghi trước phải
bằng hoặc cao hơn mức ghi sau, và bên dưới nó phải còn ít nhất một mức nữa. Ở đây hai mức bị ghi ngược, hoặc mức ghi trước đã
là mức thấp nhất.

Hãy ghi mức bị khống chế trước, rồi đến mức dùng để đếm: trong tổng số đơn vị từ "Tốt" trở lên, tối đa 20% được xếp "Xuất
sắc".

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points in proportion
  item online_dossier_rate 40 points in proportion up to 60%
  band "Xuất sắc" from 90
  band "Tốt" from 70 to under 90
  band "Hoàn thành" below 70
  quota "Tốt" at most 20% of "Xuất sắc" or better within parent, rounded down, ties share the worse band
```

```console
$ chuan check example.kpi
error[KPI0271]: a quota holds a band to a part of those in it or in lower bands, and there is one below it to go to
  ┌─ example.kpi:14:3
14│   quota "Tốt" at most 20% of "Xuất sắc" or better within parent, rounded down, ties share the worse…
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: name the better band first: `quota "Xuất sắc" at most 20% of "Tốt" or better …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0271]: hạn mức giới hạn một mức theo số đơn vị ở mức đó hoặc thấp hơn, và phải còn mức thấp hơn để xếp xuống
  ┌─ example.kpi:14:3
14│   quota "Tốt" at most 20% of "Xuất sắc" or better within parent, rounded down, ties share the worse…
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi mức cao trước: `hạn mức "Xuất sắc" tối đa 20% của "Tốt" trở lên …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points in proportion
  item online_dossier_rate 40 points in proportion up to 60%
  band "Xuất sắc" from 90
  band "Tốt" from 70 to under 90
  band "Hoàn thành" below 70
  quota "Xuất sắc" at most 20% of "Tốt" or better within parent, rounded down, ties share the worse band
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0272", #"""
# KPI0272: the better figure stands first · mức tốt hơn đứng trước

## English

An item that scores `linearly from A to B` gives no points at the first figure and all of them at the second, and between the two
so many as the result has come of the way. So the first is the worse one. Of what is better higher it is the lower figure, of what
is better lower the higher one. Here it is the other way round, or both are the same and there is no way between them.

Turn the figures round. Where they stand as the plan has them, look whether the indicator should say `lower is better`.

## Tiếng Việt

Tiêu chí chấm `tăng đều từ A đến B` cho 0 điểm ở mức đầu, đủ điểm ở mức sau, ở giữa thì kết quả đi được bao nhiêu phần đường được
bấy nhiêu phần điểm. Vì vậy mức đầu phải là mức kém hơn: với chỉ số càng cao càng tốt đó là con số nhỏ, với chỉ số càng thấp càng
tốt đó là con số lớn. Ở đây hai mức bị ghi ngược, hoặc bằng nhau nên không có khoảng nào ở giữa.

Hãy đổi chỗ hai con số. Nếu con số đã ghi đúng như kế hoạch, xem chỉ số có cần ghi `càng thấp càng tốt` không.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points linearly from 98% to 80%
  item online_dossier_rate 40 points linearly from 30% to 70%
```

```console
$ chuan check example.kpi
error[KPI0272]: the first figure gives no points and the second all of them, and `dossier_on_time_rate` is better the other way
  ┌─ example.kpi:9:39
 9│   item dossier_on_time_rate 60 points linearly from 98% to 80%
  │                                       ^^^^^^^^^^^^^^^^^^^^^^^^
  help: write the worse figure first: `linearly from 80% to 98%`
 9+   item dossier_on_time_rate 60 points linearly from 80% to 98%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0272]: mức thứ nhất được 0 điểm, mức thứ hai được đủ điểm, mà `dossier_on_time_rate` tốt theo chiều ngược lại
  ┌─ example.kpi:9:39
 9│   item dossier_on_time_rate 60 points linearly from 98% to 80%
  │                                       ^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi mức kém hơn trước: `tăng đều từ 80% đến 98%`
 9+   item dossier_on_time_rate 60 points linearly from 80% to 98%

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch cải cách hành chính năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

scorecard yearly "Chấm điểm cải cách hành chính" total 100 points
  item dossier_on_time_rate 60 points linearly from 80% to 98%
  item online_dossier_rate 40 points linearly from 30% to 70%
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0273", #"""
# KPI0273: several things are called so · nhiều thứ cùng tên gọi

## English

An indicator, a thing, a level, a kind, a field may be named by what people call it: `"Nhà ở xã hội" >= 120`, or `nhà ở xã hội tối thiểu 120`. Here several are
called that, so that it cannot be said which of them is meant.

Write the name of the one that is meant, the word behind `indicator` or `thing`; the message lists them. Or give them titles that differ.

## Tiếng Việt

Chỉ số, đối tượng, cấp, loại đơn vị, lĩnh vực đều gọi được bằng tên thường gọi: `"Nhà ở xã hội" tối thiểu 120`, hoặc `nhà ở xã hội tối thiểu 120`. Ở đây nhiều
thứ có cùng tên gọi ấy, nên không biết câu này nói về cái nào.

Hãy ghi tên khai báo của cái cần dùng, tức là từ đứng sau `chỉ số`, `đối tượng`; thông báo có liệt kê. Hoặc đặt tên gọi khác nhau.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch phát triển kinh tế - xã hội năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

thing nhà

indicator built "Nhà ở xã hội": count of nhà adds up
indicator planned "Nhà ở xã hội": count of nhà adds up

targets "II"
  "Nhà ở xã hội" >= 120   cite "II.4"
```

```console
$ chuan check example.kpi
error[KPI0273]: several indicators are called "Nhà ở xã hội": `built`, `planned`
  ┌─ example.kpi:12:3
12│   "Nhà ở xã hội" >= 120   cite "II.4"
  │   ^^^^^^^^^^^^^^
  help: write the name of the one that is meant

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0273]: nhiều chỉ số cùng gọi là "Nhà ở xã hội": `built`, `planned`
  ┌─ example.kpi:12:3
12│   "Nhà ở xã hội" >= 120   cite "II.4"
  │   ^^^^^^^^^^^^^^
  gợi ý: ghi một trong các tên đó

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch phát triển kinh tế - xã hội năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

thing nhà

indicator built "Nhà ở xã hội": count of nhà adds up
indicator planned "Nhà ở xã hội": count of nhà adds up

targets "II"
  built >= 120   cite "II.4"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0274", #"""
# KPI0274: a year that may be another one · chưa rõ là năm nào

## English

A year that begins within a year of the calendar is called after the one to which most of its months belong: `year 2024 from 1 April` is April 2024
to March 2025. Of a year from 1 July six months belong to either, so `2024` may mean the year from July 2024 or the one from July 2023.

Write the first day in full.

It is a warning where the plan's year was over when its document was issued, or nearly so: `year 2025 from 1 September` is September 2024 to August 2025, and a plan of
August 2025 means the next, `year 2026 from 1 September` or `school year 2025-2026`.

## Tiếng Việt

Năm bắt đầu giữa năm dương lịch được gọi theo năm có nhiều tháng hơn: `năm 2024 từ ngày 1 tháng 4` là từ tháng 4/2024 đến tháng 3/2025. Năm bắt đầu từ ngày 1
tháng 7 có sáu tháng thuộc mỗi năm, nên `2024` có thể là năm từ tháng 7/2024 hoặc từ tháng 7/2023.

Hãy ghi đủ ngày đầu năm.

Có cảnh báo nếu năm của kế hoạch đã hết hoặc gần hết khi văn bản được ban hành: `năm 2025 từ ngày 1 tháng 9` là từ tháng 9/2024 đến tháng 8/2025, còn kế hoạch ban hành tháng
8/2025 là cho năm sau đó, `năm 2026 từ ngày 1 tháng 9` hoặc `năm học 2025-2026`.

## Example

```kpi example.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from 1 July
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0274]: six months of a year from 1 July are of one year and six of the next, so `2024` may be either
  ┌─ example.kpi:3:13
 3│   year 2024 from 1 July
  │             ^^^^^^^^^^^
  help: write its first day in full: `year 2024 from 2024-07-01` or `year 2024 from 2023-07-01`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0274]: năm bắt đầu từ ngày 1 tháng 7 có sáu tháng thuộc năm này và sáu tháng thuộc năm sau, nên `2024` không rõ là năm nào
  ┌─ example.kpi:3:13
 3│   year 2024 from 1 July
  │             ^^^^^^^^^^^
  gợi ý: ghi đủ ngày đầu: `năm 2024 từ ngày 2024-07-01` hoặc `năm 2024 từ ngày 2023-07-01`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from 2024-07-01
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0275", #"""
# KPI0275: year and months do not go together · năm và tháng không khớp nhau

## English

A year begins with a month. Where months end on day 14 they begin on day 15, and so does the year; where the year begins on day 15, months end on day 14 without
its being said. A first day in full must be such that at least one month of the year belongs to the year of its name.

Leave out the clause that is not meant, or correct the day.

## Tiếng Việt

Năm bắt đầu cùng với một tháng. Tháng kết thúc vào ngày 14 thì bắt đầu từ ngày 15, và năm cũng vậy; năm bắt đầu từ ngày 15 thì tháng kết thúc vào ngày 14, không cần
ghi. Ngày đầu ghi đầy đủ phải sao cho ít nhất một tháng thuộc năm được gọi tên.

Hãy bỏ điều không đúng ý, hoặc sửa ngày.

## Example

```kpi example.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from 1 April
  months end on day 14
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0275]: months that end on day 14 begin on day 15, and the year begins on day 1
  ┌─ example.kpi:4:3
 4│   months end on day 14
  │   ^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:3:13
 3│   year 2024 from 1 April
  │             ------------ where the year begins
  help: leave the clause out, or let the year begin on day 15

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0275]: tháng kết thúc vào ngày 14 thì bắt đầu từ ngày 15, mà năm lại bắt đầu từ ngày 1
  ┌─ example.kpi:4:3
 4│   months end on day 14
  │   ^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:3:13
 3│   year 2024 from 1 April
  │             ------------ năm bắt đầu ở đây
  gợi ý: bỏ dòng này, hoặc cho năm bắt đầu từ ngày 15

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024 from 15 April
  months end on day 14
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 120   cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0276", #"""
# KPI0276: other years than those of the pack above · năm khác với gói ở trên

## English

The years of a pack and of the one that it stands under must begin on the same day, and their months end on the same day: a result of one would be
no result of the other, and a target for one no target for the other. So must the years of a file that is used, where something in it is made of the result of
a named period.

Say the same behind `year` in both packs, or leave out `under`.

## Tiếng Việt

Năm của gói và của gói mà nó căn cứ vào phải bắt đầu cùng ngày, tháng phải kết thúc cùng ngày: nếu không, kết quả của năm này không phải là kết quả của năm kia, chỉ
tiêu cũng vậy. Tệp được dùng cũng thế, khi trong đó có điều được tính từ kết quả của một kỳ có ghi tên.

Hãy ghi như nhau ở `năm` của cả hai gói, hoặc bỏ `căn cứ`.

## Example

```kpi example.kpi
pack dong_ha_2024
  document "12/KH-UBND" issued 2024-01-20 by "UBND phường Đông Hà"
  year 2024
  level commune "Đông Hà" in province "Quảng Trị"
  under tinh_2024 from "above.kpi"

targets "II"
  homes >= 120   cite "II.4"
```

```kpi above.kpi
pack tinh_2024
  document "9/KH" issued 2024-01-02 by "UBND tỉnh"
  year 2024 from 1 April
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= 100   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0276]: the years of this pack are from 1 January, those of `tinh_2024` from 1 April
  ┌─ example.kpi:5:3
 5│   under tinh_2024 from "above.kpi"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ above.kpi:1:1
 1│ pack tinh_2024
  │ -------------- the pack above
  = a result of one of these years is no result of the other, and no target for it
  help: say the same behind `year` in both packs, or leave out `under`

1 error in 2 files
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0276]: năm của gói này bắt đầu từ ngày 1 tháng 1, còn năm của `tinh_2024` bắt đầu từ ngày 1 tháng 4
  ┌─ example.kpi:5:3
 5│   under tinh_2024 from "above.kpi"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ above.kpi:1:1
 1│ pack tinh_2024
  │ -------------- gói ở trên
  = kết quả của năm này không dùng làm kết quả hay chỉ tiêu của năm kia được
  gợi ý: ghi như nhau ở `năm` của cả hai gói, hoặc bỏ `căn cứ`

1 lỗi trong 2 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2024
  document "12/KH-UBND" issued 2024-01-20 by "UBND phường Đông Hà"
  year 2024 from 1 April
  level commune "Đông Hà" in province "Quảng Trị"
  under tinh_2024 from "above.kpi"

targets "II"
  homes >= 120   cite "II.4"
```

```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0277", #"""
# KPI0277: a period that this pack does not have · kỳ mà gói này không có

## English

`2023/24` names a year that goes over the end of one, as years from 1 April do. The years of this pack are those of the calendar, so that it has no such year. Likewise
a period has to lie in the years 1900 to 2999, as the pack counts them.

Write the year by its number, or say where the pack's years begin.

## Tiếng Việt

`2023/24` gọi tên một năm vắt qua cuối năm dương lịch, như năm bắt đầu từ ngày 1 tháng 4. Năm của gói này là năm dương lịch, nên không có năm như vậy. Kỳ cũng phải nằm trong
các năm 1900 đến 2999, theo cách tính năm của gói.

Hãy ghi năm bằng một số, hoặc nêu năm của gói bắt đầu từ đâu.

## Example

```kpi example.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= in 2023/24   cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0277]: `2023/24` is named by two years, and the years of this pack are those of the calendar
  ┌─ example.kpi:11:12
11│   homes >= in 2023/24   cite "I.1"
  │            ^^^^^^^^^^
  help: write `2023`, or say where the pack's years begin: `year 2023 from 1 April`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0277]: `2023/24` ghi theo hai năm, mà năm của gói này là năm dương lịch
  ┌─ example.kpi:11:12
11│   homes >= in 2023/24   cite "I.1"
  │            ^^^^^^^^^^
  gợi ý: ghi `2023`, hoặc nêu năm của gói bắt đầu từ đâu: `năm 2023 từ ngày 1 tháng 4`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha
  document "1/KH" issued 2024-01-05 by "UBND tỉnh"
  year 2024
  level province "Quảng Trị"

thing nhà

indicator homes "Nhà ở xã hội": count of nhà adds up

targets "I"
  homes >= in 2023   cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0278", #"""
# KPI0278: no tasks to ask about · không có nhiệm vụ để tính

## English

`share of tasks done on time` and the like are about the tasks that this pack lists, and it lists none. Tasks belong to the pack in which they stand; those of
a pack above are not its own.

List them under `tasks`, or take the result from a table: without `=`, as a number that the data give.

## Tiếng Việt

`tỷ lệ nhiệm vụ hoàn thành đúng hạn` và các cách ghi tương tự nói về nhiệm vụ ghi trong gói này, nhưng gói chưa có nhiệm vụ nào. Nhiệm vụ thuộc gói ghi nó;
nhiệm vụ của gói cấp trên không phải của gói này.

Hãy ghi nhiệm vụ trong `danh mục nhiệm vụ`, hoặc lấy kết quả từ bảng số liệu: bỏ phần `= …` để số liệu cho sẵn.

## Example

```kpi example.kpi
pack viec_2026 "Kế hoạch công tác"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

indicator on_time "Nhiệm vụ đúng hạn": percent = share of tasks done on time

targets "Mục I"
  on_time >= 95%     cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0278]: the pack has no tasks, so nothing is known of them
  ┌─ example.kpi:6:50
 6│ indicator on_time "Nhiệm vụ đúng hạn": percent = share of tasks done on time
  │                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: list them in this file: `tasks "…"`, under it `task "1" "…" lead "…" monthly`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0278]: gói không có nhiệm vụ nào nên không tính được
  ┌─ example.kpi:6:50
 6│ indicator on_time "Nhiệm vụ đúng hạn": percent = share of tasks done on time
  │                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi nhiệm vụ trong tệp này: `danh mục nhiệm vụ "…"`, bên dưới `nhiệm vụ "1" "…" chủ trì "…" hằng tháng`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack viec_2026 "Kế hoạch công tác"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

indicator on_time "Nhiệm vụ đúng hạn": percent = share of tasks done on time

targets "Mục I"
  on_time >= 95%     cite "I.1"

tasks "Mục II"
  task "1" "Báo cáo" lead "Đông Hà" product "Báo cáo" monthly     cite "II.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0279", #"""
# KPI0279: by which unit records are counted · bản ghi tính theo đơn vị nào

## English

Records may name several units, one that received and one that handles. `unit by …` says whose a record is, and after `by` a count may name another column of
units. This message says that no such column is named, that the one named holds no units, or that one indicator counts by two of them.

Declare columns that name units as `: unit`, say `unit by` one of them, and let all that an indicator counts go by the same one.

## Tiếng Việt

Một bản ghi có thể nêu nhiều đơn vị, nơi tiếp nhận và nơi giải quyết. `đơn vị theo …` nêu bản ghi là của đơn vị nào; sau `theo`, một phép đếm có thể nêu cột đơn
vị khác. Thông báo này cho biết chưa nêu cột nào, cột được nêu không phải cột đơn vị, hoặc một chỉ số đếm theo hai cột.

Hãy khai báo các cột đó là `: đơn vị`, nêu `đơn vị theo` một cột, và để mọi phép đếm của một chỉ số theo cùng một cột.

## Example

```kpi example.kpi
pack ho_so_2026 "Giải quyết hồ sơ"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

records cases "hồ sơ" of dossier
  finished "ngày xong": date
  receiver "nơi tiếp nhận": unit
  handler "nơi giải quyết": unit
  period by finished

indicator taken "Đã tiếp nhận": count of dossiers = count(cases by receiver)

targets "Mục I"
  taken >= 10     cite "I.1"
```

```console
$ chuan check example.kpi
error[KPI0279]: records with a column of units say by which of them they count
  ┌─ example.kpi:8:3
 8│   receiver "nơi tiếp nhận": unit
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `unit by receiver` to `cases`; a count may name another: `count(cases by …)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0279]: bản ghi có cột đơn vị phải nêu tính theo cột nào
  ┌─ example.kpi:8:3
 8│   receiver "nơi tiếp nhận": unit
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: thêm `đơn vị theo receiver` vào `cases`; phép đếm có thể nêu cột khác: `đếm(cases theo …)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack ho_so_2026 "Giải quyết hồ sơ"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

records cases "hồ sơ" of dossier
  finished "ngày xong": date
  receiver "nơi tiếp nhận": unit
  handler "nơi giải quyết": unit
  period by finished
  unit by handler

indicator taken "Đã tiếp nhận": count of dossiers = count(cases by receiver)

targets "Mục I"
  taken >= 10     cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0301", #"""
# KPI0301: two different things are counted together · tính chung hai thứ khác nhau

## English
Dossiers, procedures, persons and payments are different things. One of them stands here where another is counted: they are compared, added, or divided by each other.

Such a figure looks right and means nothing: 300 online dossiers over 120 procedures is no share. Count the same thing on both sides, or take the indicator that counts what the plan means.

## Tiếng Việt
Hồ sơ, thủ tục, người, giao dịch thanh toán là những đối tượng khác nhau. Ở đây đối tượng này đứng ở chỗ của đối tượng kia: đem so sánh, cộng, hoặc chia cho nhau.

Con số như vậy trông hợp lý mà không có nghĩa: 300 hồ sơ trực tuyến trên 120 thủ tục không phải là tỷ lệ. Hãy đếm cùng một thứ ở hai vế, hoặc lấy chỉ số đếm đúng thứ mà kế hoạch nói.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count at least 120 dossiers     cite "II.9"
```
```console
$ chuan check example.kpi
error[KPI0301]: dossiers are not ecopies
  ┌─ example.kpi:7:38
 7│   ecopy_certification_count at least 120 dossiers     cite "II.9"
  │                                      ^^^^^^^^^^^^ counts dossiers
  = the other side counts ecopies; only counts of one thing can be added, compared or divided

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0301]: hồ sơ không phải là bản sao chứng thực điện tử
  ┌─ example.kpi:7:38
 7│   ecopy_certification_count at least 120 dossiers     cite "II.9"
  │                                      ^^^^^^^^^^^^ đếm hồ sơ
  = vế kia đếm bản sao chứng thực điện tử; chỉ cộng, so sánh hoặc chia được số lượng của cùng một đối tượng

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count at least 120 ecopies     cite "II.9"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0302", #"""
# KPI0302: "plus 10%" that can mean two things · "tăng 10%" có hai cách hiểu

## English
A result of 50% and ten percent more: is that 60%, ten percentage points higher, or 55%, a tenth more? The plan's words leave it open, so `+ 10%` is not accepted.

For a commune at 80% the two readings are 90% and 88%, and one of them is missed. Write `+ 10 points` or `* 1.1`, and say with `reading` which one you took.

## Tiếng Việt
Kết quả 50% rồi tăng thêm 10%: là 60%, tức cao hơn 10 điểm phần trăm, hay là 55%, tức thêm một phần mười? Câu chữ của kế hoạch không nói rõ, nên không được viết `+ 10%`.

Với xã đang ở mức 80%, hai cách hiểu cho 90% và 88%, và sẽ có lúc cách này đạt còn cách kia không đạt. Hãy viết `+ 10 điểm phần trăm` hoặc `* 1.1`, và ghi bằng `cách hiểu` là đã chọn cách nào.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 >= province then target = 2023 + 10%
  else target = province
  never above 100%
  when 2023 is missing then target = province
  quote "phấn đấu tăng thêm 10%"
```
```console
$ chuan check example.kpi
error[KPI0302]: `+ 10%` can be read in two ways
  ┌─ example.kpi:10:44
10│   if 2023 >= province then target = 2023 + 10%
  │                                            ^^^ of what?
  help: write `+ 10 points` for percentage points, or `* 1.1` for a part of the value itself

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0302]: `+ 10%` có thể hiểu theo hai cách
  ┌─ example.kpi:10:44
10│   if 2023 >= province then target = 2023 + 10%
  │                                            ^^^ phần trăm của số nào?
  gợi ý: viết `+ 10 điểm phần trăm` nếu là điểm phần trăm, hoặc `* 1.1` nếu tính trên chính giá trị đó

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
  quote "phấn đấu tăng thêm 10%"
  reading "tăng thêm một phần mười, không phải 10 điểm phần trăm"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0303", #"""
# KPI0303: values that do not go together · hai loại giá trị không đi với nhau

## English
A share, a count, an amount of money, a date and a number of days are different kinds of value. Here one stands where another is needed, or two are put together that have no sum, product or comparison.

Whether 50% is more or less than 12 dossiers has no answer, so the line could never be judged. The message says what each side is; mostly the wrong indicator was named, or the figure lacks its `%`.

## Tiếng Việt
Tỷ lệ, số lượng, số tiền, ngày tháng, số ngày là những loại giá trị khác nhau. Ở đây loại này đứng ở chỗ cần loại kia, hoặc ghép hai loại không cộng, nhân hay so sánh với nhau được.

50% lớn hơn hay nhỏ hơn 12 hồ sơ là câu hỏi không có lời đáp, nên dòng này không thể đánh giá. Thông báo cho biết mỗi vế là gì; thường là nêu nhầm chỉ số, hoặc con số thiếu dấu `%`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count >= 80%     cite "II.9"
```
```console
$ chuan check example.kpi
error[KPI0303]: `ecopy_certification_count` is a count of ecopies, and this is a percentage
  ┌─ example.kpi:7:32
 7│   ecopy_certification_count >= 80%     cite "II.9"
  │                                ^^^
  help: a count is written `12 ecopies` or `12`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0303]: `ecopy_certification_count` là số lượng bản sao chứng thực điện tử, còn đây là một con số phần trăm
  ┌─ example.kpi:7:32
 7│   ecopy_certification_count >= 80%     cite "II.9"
  │                                ^^^
  gợi ý: số lượng viết là `12 bản sao chứng thực điện tử` hoặc `12`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_rate >= 80%     cite "II.9"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0304", #"""
# KPI0304: a share is asked for a bare number · tỷ lệ ghi bằng một số không có dấu %

## English
The plan's table says "Tối thiểu 45" in a column headed "%". Here the sign must be written: a share is `45%`, percentage points are `5 points`.

Without the sign 45 could be 45% or forty-five times the whole, and 0.5 could be half a percent or one half. Write the `%` that the table has in its heading.

## Tiếng Việt
Bảng của kế hoạch ghi "Tối thiểu 45" trong cột có đơn vị "%". Ở đây phải ghi ra dấu: tỷ lệ là `45%`, điểm phần trăm là `5 điểm phần trăm`.

Không có dấu thì 45 có thể là 45% hay 45 lần, còn 0.5 có thể là nửa phần trăm hay một nửa. Hãy ghi dấu `%` mà bảng để ở đầu cột.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45     cite "STT 1" quote "Tối thiểu 45"
```
```console
$ chuan check example.kpi
error[KPI0304]: a number stands where a share is needed
  ┌─ example.kpi:7:30
 7│   online_payment_txn_rate >= 45     cite "STT 1" quote "Tối thiểu 45"
  │                              ^^
  help: write `45%`
 7+   online_payment_txn_rate >= 45%     cite "STT 1" quote "Tối thiểu 45"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0304]: ở đây cần một tỷ lệ nhưng lại là một con số
  ┌─ example.kpi:7:30
 7│   online_payment_txn_rate >= 45     cite "STT 1" quote "Tối thiểu 45"
  │                              ^^
  gợi ý: viết `45%`
 7+   online_payment_txn_rate >= 45%     cite "STT 1" quote "Tối thiểu 45"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%     cite "STT 1" quote "Tối thiểu 45"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0305", #"""
# KPI0305: a year or a number? · là năm hay là số lượng?

## English
The plan says "more than in 2023". Written as `> 2023` it would ask for more than 2,023 copies, and nobody would notice until the year is over.

So a number that looks like a year is never compared with a count. Write `in 2023` for the unit's own result of that year, or `2023 ecopies` if the number is meant.

## Tiếng Việt
Kế hoạch viết "tăng so với năm 2023". Nếu ghi `> 2023` thì thành yêu cầu hơn 2.023 bản sao, và đến hết năm mới có người nhận ra.

Vì vậy một số trông như năm không bao giờ được đem so với số lượng. Hãy viết `năm 2023` nếu là kết quả của chính đơn vị năm đó, hoặc `2023 bản sao chứng thực
điện tử` nếu đúng là số lượng.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "III.4"
  ecopy_certification_count > 2023     quote "Tăng so với năm 2023"
```
```console
$ chuan check example.kpi
error[KPI0305]: 2023 may be the year or 2023 ecopies
  ┌─ example.kpi:7:31
 7│   ecopy_certification_count > 2023     quote "Tăng so với năm 2023"
  │                               ^^^^
  help: write `in 2023` for that year's result, or `2023 ecopies` for the number
 7+   ecopy_certification_count > in 2023     quote "Tăng so với năm 2023"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0305]: 2023 có thể là năm, cũng có thể là 2023 bản sao chứng thực điện tử
  ┌─ example.kpi:7:31
 7│   ecopy_certification_count > 2023     quote "Tăng so với năm 2023"
  │                               ^^^^
  gợi ý: viết `năm 2023` nếu là kết quả năm đó, hoặc `2023 ecopies` nếu là số lượng
 7+   ecopy_certification_count > in 2023     quote "Tăng so với năm 2023"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "III.4"
  ecopy_certification_count > in 2023     quote "Tăng so với năm 2023"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0306", #"""
# KPI0306: the target asks for the worse side · chỉ tiêu yêu cầu theo chiều xấu đi

## English
Every indicator says whether higher or lower is better. This line asks for less of something that should be high, or for more of something that should be low.

With "at most 90%" the best offices would be the ones that miss the target. It is a warning, because a plan may mean it so; mostly `<=` and `>=` were taken for each other. An indicator that does not say which way is better counts as better higher: of
poverty or delay declare `lower is better`.

## Tiếng Việt
Mỗi chỉ số đều cho biết càng cao càng tốt hay càng thấp càng tốt. Dòng này lại yêu cầu thấp ở chỉ số cần cao, hoặc cao ở chỉ số cần thấp.

Với "tối đa 90%" thì nơi làm tốt nhất lại là nơi không đạt. Đây là cảnh báo, vì cũng có khi kế hoạch muốn vậy; phần lớn là ghi nhầm `<=` với `>=`. Chỉ số không ghi chiều nào tốt thì được hiểu là càng cao càng tốt: với hộ nghèo, hồ sơ chậm, hãy
khai báo `càng thấp càng tốt`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  satisfaction_rate at most 90%     cite "II.6"
```
```console
$ chuan check example.kpi
warning[KPI0306]: for `satisfaction_rate` higher is better, but this asks for less of it
   ┌─ example.kpi:7:21
  7│   satisfaction_rate at most 90%     cite "II.6"
   │                     ^^^^^^^
   ┌─ chuan:tthc.kpi:327:11
327│ indicator satisfaction_rate "Mức độ hài lòng của người dân, doanh nghiệp": share of answers
   │           ----------------- declared here
   help: turn the comparison round, or check which indicator is meant

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0306]: với `satisfaction_rate`, càng cao càng tốt, nhưng chỉ tiêu này lại yêu cầu thấp hơn
   ┌─ example.kpi:7:21
  7│   satisfaction_rate at most 90%     cite "II.6"
   │                     ^^^^^^^
   ┌─ chuan:tthc.kpi:327:11
327│ indicator satisfaction_rate "Mức độ hài lòng của người dân, doanh nghiệp": share of answers
   │           ----------------- khai báo ở đây
   gợi ý: đổi chiều so sánh, hoặc kiểm tra lại chỉ số

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  satisfaction_rate at least 90%     cite "II.6"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0307", #"""
# KPI0307: a share below 0% or above 100% · tỷ lệ dưới 0% hoặc trên 100%

## English
A share is a part of a whole: it lies between 0% and 100%. A target outside of that is a slip of the pen, or the plan means something other than a share, such as "120% of last year's number".

No unit could reach 120% of its dossiers online, so all would be graded as having missed. Write the share that is meant, or take an indicator that counts. The same holds
of a figure that is computed: 120 points more than any earlier result are at least 120%.

## Tiếng Việt
Tỷ lệ là một phần của tổng số, nằm trong khoảng 0% đến 100%. Chỉ tiêu ngoài khoảng đó là gõ nhầm, hoặc kế hoạch nói điều khác, chẳng hạn "bằng 120% số năm trước".

Không đơn vị nào đạt được 120% hồ sơ trực tuyến, nên tất cả sẽ bị đánh giá không đạt. Hãy ghi đúng tỷ lệ, hoặc lấy một chỉ số về số lượng. Con số được tính cũng vậy:
tăng 120 điểm phần trăm so với bất kỳ kết quả nào trước đó cũng từ 120% trở lên.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 950%     cite "II.1"
```
```console
$ chuan check example.kpi
error[KPI0307]: a share lies between 0% and 100%, and this is 950%
  ┌─ example.kpi:7:27
 7│   dossier_on_time_rate >= 950%     cite "II.1"
  │                           ^^^^
  help: write a share from 0% to 100%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0307]: tỷ lệ nằm trong khoảng 0% đến 100%, còn đây là 950%
  ┌─ example.kpi:7:27
 7│   dossier_on_time_rate >= 950%     cite "II.1"
  │                           ^^^^
  gợi ý: ghi một tỷ lệ từ 0% đến 100%

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  dossier_on_time_rate >= 95%     cite "II.1"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0308", #"""
# KPI0308: a target that can never be met · chỉ tiêu không bao giờ đạt được

## English
"Above 100%" leaves out the only value that would be enough: no share is above 100%. In the same way nothing counted is below 0, and nothing can be reduced by more than all of it.

Every unit would miss the target, however well it worked. If all cases are meant, write `>= 100%` or `reaches 100%`.

## Tiếng Việt
"Trên 100%" loại bỏ đúng giá trị duy nhất có thể đạt: không tỷ lệ nào trên 100%. Tương tự, không số đếm nào dưới 0, và không gì giảm được quá toàn bộ của nó.

Khi đó đơn vị nào cũng không đạt, dù làm tốt đến đâu. Nếu ý là mọi trường hợp thì viết `>= 100%` hoặc `đạt 100%`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  feedback_on_time_rate above 100%     cite "II.8"
```
```console
$ chuan check example.kpi
error[KPI0308]: no share is above 100%, so this can never be met
  ┌─ example.kpi:7:25
 7│   feedback_on_time_rate above 100%     cite "II.8"
  │                         ^^^^^^^^^^
  help: write `>= 100%`
 7+   feedback_on_time_rate >= 100%     cite "II.8"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0308]: không tỷ lệ nào trên 100%, nên không bao giờ đạt được
  ┌─ example.kpi:7:25
 7│   feedback_on_time_rate above 100%     cite "II.8"
  │                         ^^^^^^^^^^
  gợi ý: viết `>= 100%`
 7+   feedback_on_time_rate >= 100%     cite "II.8"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  feedback_on_time_rate reaches 100%     cite "II.8"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0309", #"""
# KPI0309: a range with nothing in it · khoảng không có giá trị nào

## English
A range goes from its lower figure to its upper one. Here the first is above the second, or both are the same and one of them is left out.

No result lies in such a range, so every unit would miss the target. Put the lower figure first.

## Tiếng Việt
Khoảng giá trị đi từ mức thấp đến mức cao. Ở đây số đầu lớn hơn số sau, hoặc hai số bằng nhau mà một đầu lại bị loại ra.

Không kết quả nào nằm trong khoảng đó, nên đơn vị nào cũng không đạt. Hãy ghi số nhỏ trước.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  online_dossier_rate from 70% to 50%     cite "II.2"
```
```console
$ chuan check example.kpi
error[KPI0309]: nothing lies from 70% to 50%
  ┌─ example.kpi:7:23
 7│   online_dossier_rate from 70% to 50%     cite "II.2"
  │                       ^^^^^^^^^^^^^^^
  help: write the lower figure first: `from 50% to 70%`
 7+   online_dossier_rate from 50% to 70%     cite "II.2"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0309]: không có giá trị nào từ 70% đến 50%
  ┌─ example.kpi:7:23
 7│   online_dossier_rate from 70% to 50%     cite "II.2"
  │                       ^^^^^^^^^^^^^^^
  gợi ý: ghi số nhỏ trước: `từ 50% đến 70%`
 7+   online_dossier_rate from 50% to 70%     cite "II.2"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  online_dossier_rate exactly within 50% to 70%     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0310", #"""
# KPI0310: reduced, but against what? · giảm so với mốc nào?

## English
"Reduce declared information by at least 20%" needs a starting point: before simplification, or the year before. The line does not say which.

Without it one office would measure from last year and another from five years ago. Add the plan's words with `against "…"`, or the year with `against in 2023`. Where the plan says nothing, choose, and say so with `reading`.

## Tiếng Việt
"Giảm tối thiểu 20% thông tin phải khai báo" cần có mốc: trước khi cắt giảm, hay so với năm trước. Dòng này chưa ghi mốc nào.

Không có mốc thì nơi này tính từ năm trước, nơi kia tính từ năm năm trước. Hãy thêm lời của kế hoạch bằng `so với "…"`, hoặc năm bằng `so với năm 2023`. Nếu kế hoạch không nói thì chọn một mốc và ghi bằng `cách hiểu`.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.7"
  declared_info_reduction_rate at least 20%     quote "giảm ít nhất 20% thông tin phải khai báo"
```
```console
$ chuan check example.kpi
error[KPI0310]: this asks for a reduction but does not say against what
  ┌─ example.kpi:7:32
 7│   declared_info_reduction_rate at least 20%     quote "giảm ít nhất 20% thông tin phải khai báo"
  │                                ^^^^^^^^^^^^
  help: add the plan's words, `against "…"`, or a year, `against in 2023`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0310]: chỉ tiêu này yêu cầu giảm nhưng chưa ghi so với mốc nào
  ┌─ example.kpi:7:32
 7│   declared_info_reduction_rate at least 20%     quote "giảm ít nhất 20% thông tin phải khai báo"
  │                                ^^^^^^^^^^^^
  gợi ý: thêm lời của kế hoạch, `so với "…"`, hoặc năm, `so với năm 2023`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.7"
  declared_info_reduction_rate at least 20% against "thông tin khai báo trước khi tái sử dụng dữ liệu"
    quote "giảm ít nhất 20% thông tin phải khai báo"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0311", #"""
# KPI0311: a waiver with nothing above it · miễn mà không có gì để miễn

## English
`waived by document "…"` allows a target that is looser than the superior's. This plan stands under no other plan, so there is no superior's target that could be waived.

Either the `under` clause was forgotten, and then the superior's targets are missing from the grading too, or the waiver is left over from another plan.

## Tiếng Việt
`được miễn theo văn bản "…"` cho phép một chỉ tiêu dễ hơn của cấp trên. Kế hoạch này không căn cứ vào kế hoạch nào, nên không có chỉ tiêu cấp trên để miễn.

Hoặc là quên ghi `căn cứ`, khi đó các chỉ tiêu của cấp trên cũng không được xét khi đánh giá; hoặc phần miễn còn sót từ kế hoạch khác.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  online_dossier_rate >= 45% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
```
```console
$ chuan check example.kpi
error[KPI0311]: there is nothing to waive: this pack stands under no other
  ┌─ example.kpi:7:30
 7│   online_dossier_rate >= 45% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: name the superior's pack with `under` in the head, or leave the waiver out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0311]: không có gì để miễn: gói này không căn cứ vào gói nào
  ┌─ example.kpi:7:30
 7│   online_dossier_rate >= 45% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: nêu gói của cấp trên bằng `căn cứ` ở phần đầu, hoặc bỏ phần miễn này

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%     cite "STT 2"
```
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026
use tthc

targets "Mục II"
  online_dossier_rate >= 45% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0312", #"""
# KPI0312: a target that is looser than the superior's · chỉ tiêu dễ đạt hơn chỉ tiêu của cấp trên

## English
The commune's plan stands under the province's. The province asks at least 50%, the commune's own plan only 45%: a commune at 47% would meet its own plan and miss the province's.

A plan may ask for more than the one above it, never for less, or the province's figure would be lost on the way down and the year would end with everybody "meeting" a target that nobody set. Raise the figure. Where the superior has allowed an exception, name its document: `waived by document "…" until 2026-06-30`; after that day the superior's figure holds again.

## Tiếng Việt
Kế hoạch của xã căn cứ kế hoạch của tỉnh. Tỉnh yêu cầu tối thiểu 50%, kế hoạch của xã chỉ ghi 45%: xã được 47% thì đạt theo kế hoạch của mình mà không đạt theo kế hoạch của tỉnh.

Kế hoạch cấp dưới được yêu cầu cao hơn chứ không được dễ hơn, nếu không thì con số của tỉnh rơi mất dọc đường và cuối năm nơi nào cũng "đạt" một chỉ tiêu không ai giao. Hãy nâng con số lên. Nếu cấp trên đã cho phép ngoại lệ thì ghi văn bản đó: `được miễn theo văn bản "…" đến ngày 2026-06-30`; sau ngày đó lại áp dụng số của cấp trên.

## Example
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  online_dossier_rate >= 50% for level commune     cite "STT 2"
```
```kpi commune.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  online_dossier_rate >= 45% for level commune     cite "II.2"
```
```console
$ chuan check commune.kpi
error[KPI0312]: this target is looser than the one it stands under
  ┌─ commune.kpi:8:23
 8│   online_dossier_rate >= 45% for level commune     cite "II.2"
  │                       ^^^^^^ allows 45% (05/KH-UBND, Mục II, II.2)
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 50% for level commune     cite "STT 2"
  │                       ------ requires at least 50% (12/QĐ-UBND, Phụ lục, STT 2)
  = a commune at 47% would pass here and fail there
  help: raise it to 50%, or add `waived by document "…" until …`
 8+   online_dossier_rate >= 50% for level commune     cite "II.2"

1 error in 2 files
[exit 1]
$ chuan check commune.kpi --lang vi
lỗi[KPI0312]: chỉ tiêu này dễ đạt hơn chỉ tiêu của cấp trên
  ┌─ commune.kpi:8:23
 8│   online_dossier_rate >= 45% for level commune     cite "II.2"
  │                       ^^^^^^ cho phép 45% (05/KH-UBND, Mục II, II.2)
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 50% for level commune     cite "STT 2"
  │                       ------ yêu cầu tối thiểu 50% (12/QĐ-UBND, Phụ lục, STT 2)
  = đơn vị cấp xã được 47% thì theo chỉ tiêu này là đạt, theo cấp trên là không đạt
  gợi ý: nâng lên 50%, hoặc thêm `được miễn theo văn bản "…" đến ngày …`
 8+   online_dossier_rate >= 50% for level commune     cite "II.2"

1 lỗi trong 2 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  online_dossier_rate >= 50% for level commune     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0313", #"""
# KPI0313: a deadline outside the plan's year · thời hạn nằm ngoài năm của kế hoạch

## English
The target must be reached by a day that lies before or after the year the plan is for. In January it is easily last year's number that is typed.

With a wrong year a target would seem overdue from the first day, or not due at all. It is a warning, since a plan may look further ahead. Check the date, and the year in the plan's head. A later year that the plan's own words name,
in the title, the section or the quote ("đến năm 2025"), is meant and not warned of.

A target's deadline in the first quarter after the plan's year is judged on that year and those months together, as capital is paid out until 31 January of the next.

## Tiếng Việt
Chỉ tiêu phải đạt vào một ngày trước hoặc sau năm của kế hoạch. Tháng Một rất dễ gõ nhầm năm cũ.

Sai năm thì chỉ tiêu như đã quá hạn ngay từ đầu, hoặc chưa bao giờ đến hạn. Đây là cảnh báo, vì kế hoạch cũng có thể ghi thời hạn xa hơn. Hãy kiểm tra ngày, và năm ở phần đầu kế hoạch. Nếu năm sau đó
có ghi trong tên kế hoạch, tên mục hoặc lời trích ("đến năm 2025") thì không cảnh báo.

Chỉ tiêu có hạn trong quý đầu của năm liền sau được đánh giá trên cả năm kế hoạch cộng với các tháng đó, như vốn đầu tư công được giải ngân đến hết 31/01 năm sau.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  digitized_dossier_rate >= 80% by 2025-12-15     cite "II.4"
```
```console
$ chuan check example.kpi
warning[KPI0313]: the deadline 2025-12-15 lies outside the plan's year 2026
  ┌─ example.kpi:7:33
 7│   digitized_dossier_rate >= 80% by 2025-12-15     cite "II.4"
  │                                 ^^^^^^^^^^^^^
  help: check the date and the plan's year

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0313]: thời hạn 15/12/2025 nằm ngoài năm 2026 của kế hoạch
  ┌─ example.kpi:7:33
 7│   digitized_dossier_rate >= 80% by 2025-12-15     cite "II.4"
  │                                 ^^^^^^^^^^^^^
  gợi ý: kiểm tra ngày và năm của kế hoạch

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  digitized_dossier_rate >= 80% by 2026-12-15     cite "II.4"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0314", #"""
# KPI0314: a target for nobody · chỉ tiêu không giao cho ai

## English
Each `for` narrows the one before, and `except` takes units out. Here nothing is left: no unit is of the district level and of the commune level at once.

The target would stand in the plan and be asked of nobody. For alternatives, write them in one clause: `for level district or level commune`.

## Tiếng Việt
Mỗi phần `cho` thu hẹp phần trước, còn `trừ` thì loại bớt. Ở đây không còn đơn vị nào: không đơn vị nào vừa thuộc cấp huyện vừa thuộc cấp xã.

Chỉ tiêu có trong kế hoạch mà không giao cho ai. Nếu muốn nêu nhiều lựa chọn thì ghi trong một phần: `cho cấp huyện hoặc cấp xã`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" for level district
  online_document_processing_rate >= 95%                         cite "STT 9.1"
  online_document_processing_rate >= 80% for level commune       cite "STT 9.2"
```
```console
$ chuan check example.kpi
error[KPI0314]: no unit fits all of these clauses
  ┌─ example.kpi:8:42
 8│   online_document_processing_rate >= 80% for level commune       cite "STT 9.2"
  │                                          ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:6:26
 6│ targets "Phụ lục, mục 2" for level district
  │                          ------------------ must hold too
  = several `for` and `except` clauses all hold at once; a unit has one level, one kind and one class of each classification
  help: name alternatives in one clause: `for level district or level commune`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0314]: không đơn vị nào thuộc tất cả các phạm vi này
  ┌─ example.kpi:8:42
 8│   online_document_processing_rate >= 80% for level commune       cite "STT 9.2"
  │                                          ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:6:26
 6│ targets "Phụ lục, mục 2" for level district
  │                          ------------------ cũng phải thuộc
  = các phần `cho` và `trừ` cùng có hiệu lực; mỗi đơn vị chỉ có một cấp, một loại và một mức của mỗi cách phân loại
  gợi ý: ghi các lựa chọn trong một phần: `cho cấp huyện hoặc cấp xã`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_document_processing_rate >= 95% for level district      cite "STT 9.1"
  online_document_processing_rate >= 80% for level commune       cite "STT 9.2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0315", #"""
# KPI0315: the same target twice · một chỉ tiêu ghi hai lần

## English
The plan says the same thing in two places, and both were written down as targets of their own.

Each unit would be judged twice on one thing, and the count of targets met would be too high or too low. Keep one, and give it both places with two `cite`.

## Tiếng Việt
Kế hoạch nói một điều ở hai chỗ, và cả hai đều được chép thành chỉ tiêu riêng.

Khi đó mỗi đơn vị bị xét hai lần về một việc, và tổng số chỉ tiêu đạt sẽ sai. Hãy giữ một, và ghi cả hai chỗ bằng hai `dẫn`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%          cite "STT 2"

targets "Kế hoạch, mục VIII"
  online_dossier_rate at least 50%    cite "STT 22"
```
```console
$ chuan check example.kpi
warning[KPI0315]: this target is stated already
  ┌─ example.kpi:10:3
10│   online_dossier_rate at least 50%    cite "STT 22"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:7:3
 7│   online_dossier_rate >= 50%          cite "STT 2"
  │   ------------------------------------------------ the same target
  help: leave this one out and add `cite "Kế hoạch, mục VIII, STT 22"` to the first

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0315]: chỉ tiêu này đã có
  ┌─ example.kpi:10:3
10│   online_dossier_rate at least 50%    cite "STT 22"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:7:3
 7│   online_dossier_rate >= 50%          cite "STT 2"
  │   ------------------------------------------------ cùng một chỉ tiêu
  gợi ý: bỏ chỉ tiêu này và thêm `dẫn "Kế hoạch, mục VIII, STT 22"` vào chỉ tiêu đầu

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%          cite "STT 2" cite "Kế hoạch, mục VIII, STT 22"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0316", #"""
# KPI0316: measured against something, but nothing is to be reduced · có mốc so sánh mà không yêu cầu giảm

## English
`against …` says from where a reduction is measured. This target asks for a value, not for a reduction, so the clause changes nothing.

Perhaps the plan means "more than the year before"; that is written `> in 2025`. Left as it is, a reader would believe that the comparison counts.

## Tiếng Việt
`so với …` cho biết mức giảm tính từ mốc nào. Chỉ tiêu này yêu cầu một mức chứ không yêu cầu giảm, nên phần đó không có tác dụng.

Có thể kế hoạch muốn nói "cao hơn năm trước"; khi đó viết `> năm 2025`. Để nguyên thì người đọc tưởng là có so sánh.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count at least 200 against in 2025     cite "II.9"
```
```console
$ chuan check example.kpi
warning[KPI0316]: only a reduction is measured against something, and this target asks for none
  ┌─ example.kpi:7:42
 7│   ecopy_certification_count at least 200 against in 2025     cite "II.9"
  │                                          ^^^^^^^^^^^^^^^
  help: leave `against …` out, or write `reduced by at least …`; an increase `increased by 10% against in 2023`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0316]: chỉ mức giảm mới so với một mốc, mà chỉ tiêu này không yêu cầu giảm
  ┌─ example.kpi:7:42
 7│   ecopy_certification_count at least 200 against in 2025     cite "II.9"
  │                                          ^^^^^^^^^^^^^^^
  gợi ý: bỏ `so với …`, hoặc viết `giảm tối thiểu …`; muốn tăng thì viết `tăng 10% so với năm 2023`

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
use tthc

targets "Mục II"
  ecopy_certification_count at least 200     cite "II.9"
  ecopy_certification_count > in 2025        cite "II.9"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0317", #"""
# KPI0317: a reduction of a count needs a year to start from · giảm số lượng thì cần năm làm mốc

## English
How many days were saved is computed: this year's result against an earlier one. So the starting point must be a period with a result, not a description in words.

An increase, `increased by 10%`, is computed in the same way and needs such a period too.

Words are right only for an indicator that is itself a reduction and is reported as such. Write the year: `against in 2025`.

## Tiếng Việt
Giảm được bao nhiêu ngày là do tính ra: kết quả năm nay so với kết quả trước đó. Vì vậy mốc phải là một kỳ có kết quả, không phải một câu mô tả.

Mức tăng, `tăng 10%`, cũng được tính như vậy nên cũng cần một kỳ làm mốc.

Chỉ chỉ số vốn là mức giảm và được báo cáo dưới dạng mức giảm mới dùng mốc bằng lời. Hãy ghi năm: `so với năm 2025`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator waiting_days "Số ngày chờ trung bình": days
  lower is better

targets "Mục II"
  waiting_days reduced by at least 20% against "trước khi cải cách"     cite "II.10"
```
```console
$ chuan check example.kpi
error[KPI0317]: this reduction is computed from the result of an earlier period, which a text does not give
  ┌─ example.kpi:9:48
 9│   waiting_days reduced by at least 20% against "trước khi cải cách"     cite "II.10"
  │                                                ^^^^^^^^^^^^^^^^^^^^
  help: write `against in 2025`
 9+   waiting_days reduced by at least 20% against in 2025     cite "II.10"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0317]: mức giảm này được tính từ kết quả của một kỳ trước, mà một đoạn chữ thì không có kết quả
  ┌─ example.kpi:9:48
 9│   waiting_days reduced by at least 20% against "trước khi cải cách"     cite "II.10"
  │                                                ^^^^^^^^^^^^^^^^^^^^
  gợi ý: viết `so với năm 2025`
 9+   waiting_days reduced by at least 20% against in 2025     cite "II.10"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator waiting_days "Số ngày chờ trung bình": days
  lower is better

targets "Mục II"
  waiting_days reduced by at least 20% against in 2025     cite "II.10"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0318", #"""
# KPI0318: a waiver that waives nothing · miễn mà không miễn gì

## English
The target names a document that lets it be looser than the superior's, but it is as strict as the superior's, or stricter, or the superior asks nothing here.

It does no harm, yet a reader would think that less is asked. Either the waiver can go, or the figure is not the one that was allowed.

## Tiếng Việt
Chỉ tiêu nêu văn bản cho phép dễ hơn cấp trên, nhưng thật ra nó bằng hoặc chặt hơn của cấp trên, hoặc cấp trên không yêu cầu gì về việc này.

Không gây hại, nhưng người đọc sẽ tưởng là đã được giảm nhẹ. Hoặc bỏ phần miễn, hoặc con số chưa phải là số được cho phép.

## Example
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch kiểm soát TTHC năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%     cite "STT 2"
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026
use tthc

targets "Mục II"
  online_dossier_rate >= 55% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
```
```console
$ chuan check example.kpi
warning[KPI0318]: this target is no looser than the superior's, so the waiver "31/UBND-KSTT" waives nothing
  ┌─ example.kpi:8:23
 8│   online_dossier_rate >= 55% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
  │                       ^^^^^^
  help: leave the waiver out, or check the figure

1 warning in 2 files
$ chuan check example.kpi --lang vi
cảnh báo[KPI0318]: chỉ tiêu này không dễ đạt hơn chỉ tiêu của cấp trên, nên văn bản miễn "31/UBND-KSTT" không có tác dụng
  ┌─ example.kpi:8:23
 8│   online_dossier_rate >= 55% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
  │                       ^^^^^^
  gợi ý: bỏ phần miễn, hoặc kiểm tra lại con số

1 cảnh báo trong 2 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026
use tthc

targets "Mục II"
  online_dossier_rate >= 45% waived by document "31/UBND-KSTT" until 2026-06-30     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0319", #"""
# KPI0319: a condition is needed · cần một điều kiện

## English
After `if` stands something that is true or not: a comparison, or whether a result is missing. Here stands a value only.

"If 2023 then…" does not say from where on the branch applies, so no unit could be assigned anything by it. Write the comparison out: `if 2023 >= province`.

## Tiếng Việt
Sau `nếu` phải là điều đúng hoặc không đúng: một phép so sánh, hoặc kết quả có thiếu hay không. Ở đây chỉ có một giá trị.

"Nếu 2023 thì…" không cho biết từ mức nào trở lên thì áp dụng, nên không giao được cho đơn vị nào. Hãy viết đủ phép so sánh: `nếu 2023 >= tỉnh`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```
```console
$ chuan check example.kpi
error[KPI0319]: a condition is needed here, and this is a share
  ┌─ example.kpi:10:6
10│   if 2023 then target = 2023 * 1.1
  │      ^^^^
  help: compare it with something: `>= 50%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0319]: ở đây cần một điều kiện, còn đây là một tỷ lệ
  ┌─ example.kpi:10:6
10│   if 2023 then target = 2023 * 1.1
  │      ^^^^
  gợi ý: so sánh với một mức: `>= 50%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0320", #"""
# KPI0320: a computation with too few, too many or unfit values · phép tính thiếu, thừa hoặc sai loại giá trị

## English
A computation such as `max` takes a certain number of values of one type. Here there are too few or too many, or one is of another type.

The figure cannot be worked out as it stands. The help shows how the computation is written.

## Tiếng Việt
Mỗi phép tính như `lớn nhất` cần một số giá trị nhất định và cùng loại. Ở đây thiếu, thừa, hoặc có giá trị khác loại.

Viết như vậy thì không tính ra con số. Phần gợi ý cho biết cách viết phép tính.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  target = max(2023)
  when 2023 is missing then target = province
```
```console
$ chuan check example.kpi
error[KPI0320]: `max` takes 2 or more values and is given 1
  ┌─ example.kpi:10:12
10│   target = max(2023)
  │            ^^^^^^^^^
  help: it is written `max(a value, one of the same type, …)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0320]: `max` cần 2 giá trị trở lên nhưng được cho 1
  ┌─ example.kpi:10:12
10│   target = max(2023)
  │            ^^^^^^^^^
  gợi ý: cách viết là `max(một giá trị, một giá trị cùng loại, …)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  target = max(2023, province)
  when 2023 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0321", #"""
# KPI0321: only a result can be missing · chỉ kết quả mới có thể thiếu

## English
`is missing` asks whether a result was reported, or whether a superior has set a figure. A number that is written down, or something computed from several, is not asked after in this way.

Otherwise it would not be clear which of the results has to be there. Ask after the one result that matters.

## Tiếng Việt
`thiếu` hỏi một kết quả đã được báo cáo chưa, hoặc cấp trên có giao số không. Một con số ghi sẵn, hay một số tính từ nhiều kết quả, thì không hỏi như vậy.

Nếu không, sẽ không rõ kết quả nào phải có. Hãy hỏi về đúng kết quả cần xét.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 - 2022 is known and 2023 > 2022 then target = 2023
  else target = province
  when 2023 is missing then target = province
  when 2022 is missing then target = province
```
```console
$ chuan check example.kpi
error[KPI0321]: only a result or a superior's target can be missing
  ┌─ example.kpi:10:6
10│   if 2023 - 2022 is known and 2023 > 2022 then target = 2023
  │      ^^^^^^^^^^^
  help: ask after one result: `in 2023 is missing`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0321]: chỉ kết quả hoặc chỉ tiêu cấp trên mới có thể thiếu
  ┌─ example.kpi:10:6
10│   if 2023 - 2022 is known and 2023 > 2022 then target = 2023
  │      ^^^^^^^^^^^
  gợi ý: hỏi về một kết quả: `năm 2023 thiếu`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 > 2022 then target = 2023
  else target = province
  when 2023 is missing then target = province
  when 2022 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0322", #"""
# KPI0322: a word that means something elsewhere only · từ chỉ có nghĩa ở chỗ khác

## English
In a rule that assigns targets, `province` is the figure which the province has set, and `in 2023` is the unit's own result. In a target's line or a test these words are not tied to any indicator or figure.

A target must be a figure that every reader can see. Write it, or, if it is to depend on the province's figure and the unit's result, make a rule with `assign`.

## Tiếng Việt
Trong quy tắc giao, `tỉnh` là con số mà tỉnh đã giao, còn `năm 2023` là kết quả của chính đơn vị. Ở dòng chỉ tiêu hoặc trong kiểm thử, các từ này không gắn với chỉ số hay con số nào.

Chỉ tiêu phải là con số mà ai đọc cũng thấy. Hãy ghi con số đó; nếu nó tùy theo số của tỉnh và kết quả của đơn vị thì viết quy tắc bằng `giao`.

## Example
```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= province     cite "STT 2"
```
```console
$ chuan check example.kpi
error[KPI0322]: `province` means a level's target in an `assign` rule only
  ┌─ example.kpi:7:26
 7│   online_dossier_rate >= province     cite "STT 2"
  │                          ^^^^^^^^
  help: write the figure itself

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0322]: `province` chỉ có nghĩa là chỉ tiêu của một cấp trong quy tắc `giao`
  ┌─ example.kpi:7:26
 7│   online_dossier_rate >= province     cite "STT 2"
  │                          ^^^^^^^^
  gợi ý: ghi chính con số đó

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%     cite "STT 2"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0323", #"""
# KPI0323: a share is not reduced by percent · tỷ lệ không "giảm" theo phần trăm

## English
`reduced by at least 10%` is for what is counted: days, amounts, cases. A share that falls from 40% "by 10%" could come to 36% or to 30%, and the line does not say which.

Ask for the share that must be reached: `at most 30%`. A share that falls by percentage points is `reduced by 10 points against in 2025`, one that falls by a tenth of itself `at most 0.9 * in 2025`.

## Tiếng Việt
`giảm tối thiểu 10%` dùng cho cái đếm được: số ngày, số tiền, số vụ việc. Một tỷ lệ 40% mà "giảm 10%" có thể còn 36% hoặc còn 30%, dòng này không nói rõ.

Hãy ghi tỷ lệ phải đạt: `tối đa 30%`. Giảm 10 điểm phần trăm thì viết `giảm 10 điểm phần trăm so với năm 2025`, giảm một phần mười của chính nó thì viết `tối đa 0.9 * năm 2025`.

## Example
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator late_dossier_rate "Tỷ lệ hồ sơ quá hạn": share of dossiers
  lower is better

targets "Mục II"
  late_dossier_rate reduced by at least 10% against in 2025     cite "II.3"
```
```console
$ chuan check example.kpi
error[KPI0323]: `late_dossier_rate` is a share; `reduced by` is for counts and amounts
  ┌─ example.kpi:9:21
 9│   late_dossier_rate reduced by at least 10% against in 2025     cite "II.3"
  │                     ^^^^^^^^^^^^^^^^^^^^^^^
  help: by percentage points write `reduced by 10 points against in 2025`, by a part of itself `at most 0.9 * in 2025`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0323]: `late_dossier_rate` là một tỷ lệ; `giảm` chỉ dùng cho số lượng, số tiền, số ngày
  ┌─ example.kpi:9:21
 9│   late_dossier_rate reduced by at least 10% against in 2025     cite "II.3"
  │                     ^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: giảm theo điểm phần trăm thì viết `giảm 10 điểm phần trăm so với năm 2025`, giảm một phần của chính nó thì viết `tối đa 0.9 * năm 2025`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level commune "Tân Lập" in province "Đồng Nai"

indicator late_dossier_rate "Tỷ lệ hồ sơ quá hạn": share of dossiers
  lower is better

targets "Mục II"
  late_dossier_rate at most 2%     cite "II.3"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0324", #"""
# KPI0324: a field is named twice · một lĩnh vực ghi hai lần

## English
The list of fields has one of them twice. It counts once, so nothing is wrong yet; but perhaps another field was meant in its place, and that one would not be asked for. Check the list against the plan.

## Tiếng Việt
Danh sách lĩnh vực ghi một lĩnh vực hai lần. Lĩnh vực đó chỉ tính một lần nên chưa sai; nhưng có thể một chỗ lẽ ra là lĩnh vực khác, và lĩnh vực đó sẽ bị sót. Hãy so lại danh sách với kế hoạch.

## Example
```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.6"
  satisfaction_rate >= 85% for field land, construction, land     cite "II.6"
```
```console
$ chuan check example.kpi
warning[KPI0324]: the field `land` is named twice
  ┌─ example.kpi:7:58
 7│   satisfaction_rate >= 85% for field land, construction, land     cite "II.6"
  │                                                          ^^^^
  help: leave it out once

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0324]: lĩnh vực `land` được ghi hai lần
  ┌─ example.kpi:7:58
 7│   satisfaction_rate >= 85% for field land, construction, land     cite "II.6"
  │                                                          ^^^^
  gợi ý: bỏ bớt một chỗ

1 cảnh báo trong 1 tệp
```

Mended:
```kpi mended.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"
use tthc

targets "II.6"
  satisfaction_rate >= 85% for field land, construction, investment     cite "II.6"
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0325", #"""
# KPI0325: a deadline before the document itself · thời hạn trước ngày ban hành

## English

A task or a target is due on a day that had already passed when the document was issued. Nobody could keep such a deadline; most often a month or a year was copied from an earlier plan.

It is a warning, since some plans do say so. Check both dates. If the plan is as it is, keep its words and say so in a `note`.

## Tiếng Việt

Nhiệm vụ hoặc chỉ tiêu có hạn vào một ngày đã qua khi văn bản được ban hành. Không ai có thể làm kịp hạn như vậy; thường là do chép tháng hoặc năm từ kế hoạch cũ.

Đây là cảnh báo, vì có kế hoạch ghi đúng như thế. Hãy kiểm tra cả hai ngày. Nếu kế hoạch ghi vậy thì giữ nguyên và nêu rõ trong `ghi chú`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch kiểm soát TTHC"
    lead "Văn phòng HĐND và UBND huyện"
    before 2024-01-31 cite "STT 1"
```

```console
$ chuan check example.kpi
warning[KPI0325]: the deadline 2024-01-31 had passed when the document was issued
  ┌─ example.kpi:8:5
 8│     before 2024-01-31 cite "STT 1"
  │     ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:2:33
 2│   document "288/QĐ-UBND" issued 2024-02-19 year 2024
  │                                 ---------- issued 2024-02-19
  help: check both dates; if the plan says so, keep them and say it in a `note`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0325]: thời hạn 31/01/2024 đã qua khi văn bản được ban hành
  ┌─ example.kpi:8:5
 8│     before 2024-01-31 cite "STT 1"
  │     ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:2:33
 2│   document "288/QĐ-UBND" issued 2024-02-19 year 2024
  │                                 ---------- ban hành ngày 19/02/2024
  gợi ý: kiểm tra cả hai ngày; nếu kế hoạch ghi đúng như vậy thì giữ nguyên và nêu rõ trong `ghi chú`

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch kiểm soát TTHC"
    lead "Văn phòng HĐND và UBND huyện"
    before 2024-03-31 cite "STT 1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0326", #"""
# KPI0326: how parts make a whole is said in two ways · cách gộp các phần được nêu theo hai cách

## English

The months of a year make up its result in one way: they add up, or the last of them holds, or their mean. So do units: the
result of a district is what its communes add up to, their mean, their highest or lowest, or only its own. The indicator
says two of them that exclude one another. The same goes for `the whole holds` and `the parts hold`.

Keep the one that fits what is counted: dossiers received in a month add up; people insured at the end of a month do not.

## Tiếng Việt

Các tháng gộp thành số của năm theo một cách: cộng dồn, lấy số cuối kỳ, hoặc lấy bình quân. Các đơn vị cũng vậy: số của huyện
là tổng các xã, trung bình, cao nhất, thấp nhất, hoặc chỉ là số của chính huyện. Chỉ số này nêu hai cách loại trừ nhau. Hai
cách ghi `lấy số chung` và `lấy số cộng` cũng không đi cùng nhau.

Giữ cách phù hợp với thứ được đếm: hồ sơ tiếp nhận trong tháng thì cộng dồn; số người tham gia tính đến cuối tháng thì không.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator insured "Số người tham gia": count of persons
  adds up
  at the end of the period

targets "Mục I"
  insured >= 1500  cite "I.1"
```

```console
$ chuan check plan.kpi
error[KPI0326]: how the parts make a whole is said in two ways
  ┌─ plan.kpi:7:3
 7│   at the end of the period
  │   ^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:6:3
 6│   adds up
  │   ------- first here
  help: keep one of the two; over time one of `adds up`, `at the end of the period`, `denominator fixed for the year`, `mean over time` holds, over units one of `mean`, `highest of units`, `lowest of units`, `only its own`

1 error in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0326]: cách gộp các phần thành số chung được nêu theo hai cách khác nhau
  ┌─ plan.kpi:7:3
 7│   at the end of the period
  │   ^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ plan.kpi:6:3
 6│   adds up
  │   ------- lần đầu ở đây
  gợi ý: giữ một trong hai; theo thời gian chỉ dùng một trong `cộng dồn`, `tại thời điểm cuối kỳ`, `mẫu số cố định cả năm`, `bình quân các kỳ`, theo đơn vị chỉ dùng một trong `trung bình`, `cao nhất trong các đơn vị`, `thấp nhất trong các đơn vị`, `chỉ của chính đơn vị`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator insured "Số người tham gia": count of persons
  at the end of the period

targets "Mục I"
  insured >= 1500  cite "I.1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0327", #"""
# KPI0327: this way to make a whole does not fit the indicator · cách gộp này không hợp với chỉ số

## English

`denominator fixed for the year` is for shares: only they have a denominator. `adds up` is not for scores: 8 points in January
and 9 in February are not 17 of 10.

Say what holds instead: a score has a mean over time, or the one at the end of the period; a count adds up, or is that at
the end of the period.

## Tiếng Việt

`mẫu số cố định cả năm` dùng cho tỷ lệ: chỉ tỷ lệ mới có mẫu số. `cộng dồn` không dùng cho điểm chấm: tháng 1 được 8 điểm,
tháng 2 được 9 điểm thì không phải là 17 điểm trên 10.

Hãy nêu cách khác: điểm thì lấy bình quân các kỳ hoặc lấy tại thời điểm cuối kỳ; số lượng thì cộng dồn hoặc lấy tại thời điểm
cuối kỳ.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator homes "Nhà xây mới": count of procedures
  denominator fixed for the year

indicator points "Điểm": score
  adds up

targets "Mục I"
  homes >= 10    cite "I.1"
  points >= 8    cite "I.2"
```

```console
$ chuan check plan.kpi
error[KPI0327]: `homes` is no share, so it has no denominator
  ┌─ plan.kpi:6:3
 6│   denominator fixed for the year
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: say `adds up`, or make it a `share of …`

error[KPI0327]: `points` is a score, which does not add up
  ┌─ plan.kpi:9:3
 9│   adds up
  │   ^^^^^^^
  help: say `mean over time` or `at the end of the period`; points that are collected are a `number`

2 errors in 1 file
[exit 1]
$ chuan check plan.kpi --lang vi
lỗi[KPI0327]: `homes` không phải tỷ lệ nên không có mẫu số
  ┌─ plan.kpi:6:3
 6│   denominator fixed for the year
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi `cộng dồn`, hoặc đổi thành `tỷ lệ của …`

lỗi[KPI0327]: `points` là điểm chấm nên không cộng dồn được
  ┌─ plan.kpi:9:3
 9│   adds up
  │   ^^^^^^^
  gợi ý: ghi `bình quân các kỳ` hoặc `tại thời điểm cuối kỳ`; điểm tích lũy thì khai báo là `số`

2 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator homes "Nhà xây mới": count of procedures
  adds up

indicator points "Điểm": score
  mean over time

targets "Mục I"
  homes >= 10    cite "I.1"
  points >= 8    cite "I.2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0328", #"""
# KPI0328: a range, or what the plan expects? · khoảng giá trị, hay mức dự kiến?

## English

"Tăng trưởng từ 6,5% đến 7%": a plan that says so mostly expects about so much and is content with more. Read as a range, though, 8% misses
the target. Which of the two is meant, only the plan can tell, so this is a warning and the range stands.

Write `about 6.5% to 7%` where the plan says what it expects: 6.5% meets it, and so does everything better. Write `exactly within 2% to 4%`
where less and more are both wrong, as of the reserve of a budget. Both go without a warning.

## Tiếng Việt

"Tăng trưởng từ 6,5% đến 7%": kế hoạch ghi như vậy phần nhiều là dự kiến đạt chừng đó, cao hơn thì càng tốt. Nhưng hiểu là một khoảng giá
trị thì 8% lại là không đạt. Muốn nói điều nào thì chỉ kế hoạch mới biết, nên đây là cảnh báo, còn khoảng đã ghi vẫn có hiệu lực.

Viết `khoảng 6.5% đến 7%` nếu đó là mức dự kiến: 6,5% là đạt, tốt hơn cũng đạt. Viết `nằm trong khoảng 2% đến 4%` nếu thấp hơn hay cao hơn
đều không được, như dự phòng ngân sách. Cả hai cách ghi đều không bị cảnh báo.

## Example

```kpi example.kpi
pack quang_tri_2026 "Kế hoạch phát triển kinh tế - xã hội năm 2026"
  document "250/KH-UBND" issued 2026-01-10 by "UBND tỉnh Quảng Trị"
  year 2026
  level province "Quảng Trị"

indicator growth "Tốc độ tăng trưởng": percent only its own
indicator reserve "Tỷ lệ dự phòng ngân sách": share of VND adds up

targets "Phụ lục"
  growth from 6.5% to 7%     cite "1"
  reserve from 2% to 4%      cite "2"
```

```console
$ chuan check example.kpi
warning[KPI0328]: a result better than both figures misses this target, although more is better
  ┌─ example.kpi:10:10
10│   growth from 6.5% to 7%     cite "1"
  │          ^^^^^^^^^^^^^^^
  help: write `about … to …` where the plan expects so much, `exactly within … to …` where nothing else will do

warning[KPI0328]: a result better than both figures misses this target, although more is better
  ┌─ example.kpi:11:11
11│   reserve from 2% to 4%      cite "2"
  │           ^^^^^^^^^^^^^
  help: write `about … to …` where the plan expects so much, `exactly within … to …` where nothing else will do

2 warnings in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0328]: kết quả tốt hơn cả hai con số vẫn bị coi là không đạt, dù càng cao càng tốt
  ┌─ example.kpi:10:10
10│   growth from 6.5% to 7%     cite "1"
  │          ^^^^^^^^^^^^^^^
  gợi ý: viết `khoảng … đến …` nếu kế hoạch chỉ dự kiến như vậy, `nằm trong khoảng … đến …` nếu phải đúng trong khoảng

cảnh báo[KPI0328]: kết quả tốt hơn cả hai con số vẫn bị coi là không đạt, dù càng cao càng tốt
  ┌─ example.kpi:11:11
11│   reserve from 2% to 4%      cite "2"
  │           ^^^^^^^^^^^^^
  gợi ý: viết `khoảng … đến …` nếu kế hoạch chỉ dự kiến như vậy, `nằm trong khoảng … đến …` nếu phải đúng trong khoảng

2 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack quang_tri_2026 "Kế hoạch phát triển kinh tế - xã hội năm 2026"
  document "250/KH-UBND" issued 2026-01-10 by "UBND tỉnh Quảng Trị"
  year 2026
  level province "Quảng Trị"

indicator growth "Tốc độ tăng trưởng": percent only its own
indicator reserve "Tỷ lệ dự phòng ngân sách": share of VND adds up

targets "Phụ lục"
  growth about 6.5% to 7%             cite "1"
  reserve exactly within 2% to 4%     cite "2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0329", #"""
# KPI0329: a rating that does not fit its target · mức đánh giá không khớp với chỉ tiêu

## English

`rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below` calls a result by how much of the target it comes to. For that there must be
one figure that it is a part of: a range has two, and what is there for information has none.

The ratings go from the best down, each from less of the target than the one before, and the last one takes what is left, `below`. What
no rating takes would have no name.

## Tiếng Việt

`đánh giá "Xanh" từ 100% so với chỉ tiêu, "Vàng" từ 90%, "Đỏ" dưới` gọi tên kết quả theo mức đạt so với chỉ tiêu. Muốn vậy chỉ tiêu phải có đúng
một con số: một khoảng có hai, còn chỉ tiêu để theo dõi không có con số nào.

Các mức xếp từ cao xuống thấp, mức sau nhỏ hơn mức trước, mức cuối ghi `dưới` để nhận phần còn lại; nếu không, kết quả thấp hơn sẽ không có tên
gọi.

## Example

```kpi example.kpi
pack dong_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

targets "Mục II"
  online_dossier_rate exactly within 50% to 70%     cite "II.1"
    rated "Xanh" from 100% of the target, "Đỏ" below
  dossier_on_time_rate >= 95%                       cite "II.2"
    rated "Xanh" from 100% of the target, "Vàng" from 90%
  satisfaction_rate >= 90%                          cite "II.3"
    rated "Vàng" from 90% of the target, "Xanh" from 100%, "Đỏ" below
```

```console
$ chuan check example.kpi
error[KPI0329]: results are rated by the part of one figure, and this target has none, or two
  ┌─ example.kpi:10:5
10│     rated "Xanh" from 100% of the target, "Đỏ" below
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: leave out `rated …`, or ask for one figure

error[KPI0329]: results below "Vàng" have no rating
  ┌─ example.kpi:12:43
12│     rated "Xanh" from 100% of the target, "Vàng" from 90%
  │                                           ^^^^^^
  help: add the last one: `, "Đỏ" below`

error[KPI0329]: ratings go from the best down, each by less of the target
  ┌─ example.kpi:14:42
14│     rated "Vàng" from 90% of the target, "Xanh" from 100%, "Đỏ" below
  │                                          ^^^^^^
  help: write `rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below`

3 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0329]: kết quả được đánh giá theo mức đạt so với một con số, mà chỉ tiêu này không nêu con số nào hoặc nêu hai
  ┌─ example.kpi:10:5
10│     rated "Xanh" from 100% of the target, "Đỏ" below
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: bỏ phần `đánh giá …`, hoặc nêu một con số

lỗi[KPI0329]: kết quả dưới mức "Vàng" chưa có đánh giá
  ┌─ example.kpi:12:43
12│     rated "Xanh" from 100% of the target, "Vàng" from 90%
  │                                           ^^^^^^
  gợi ý: thêm mức cuối: `, "Đỏ" dưới`

lỗi[KPI0329]: các mức đánh giá xếp từ cao xuống thấp, mức sau nhỏ hơn mức trước
  ┌─ example.kpi:14:42
14│     rated "Vàng" from 90% of the target, "Xanh" from 100%, "Đỏ" below
  │                                          ^^^^^^
  gợi ý: viết `đánh giá "Xanh" từ 100% so với chỉ tiêu, "Vàng" từ 90%, "Đỏ" dưới`

3 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack dong_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "12/KH-UBND" issued 2026-01-20 by "UBND phường Đông Hà"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

use tthc

targets "Mục II"
  online_dossier_rate exactly within 50% to 70%     cite "II.1"
  dossier_on_time_rate >= 95%                       cite "II.2"
    rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below
  satisfaction_rate >= 90%                          cite "II.3"
    rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0336", #"""
# KPI0336: two targets that both hold · hai chỉ tiêu cùng áp dụng

## English
The district's plan stands under the province's, and both ask something of the same results. A nearer target takes the place of a farther one only where every result that meets the first surely meets the second. Here that is not seen before the data are there: one asks for the count and the other for its reduction, the figure is known from results only (`>= in 2023`), a rule sets it and may give less, the deadlines differ, or the two limit different sides.

So nothing is replaced: each unit has a row and a verdict for both, and no target of the province is lost. Leave it so where both are meant. Otherwise ask for the same thing as the superior, as strictly or more; in an `assign` rule, `never below superior` says that it gives no less.

## Tiếng Việt
Kế hoạch của huyện căn cứ kế hoạch của tỉnh, và cả hai cùng yêu cầu về một kết quả. Chỉ tiêu ở gần chỉ thay chỉ tiêu ở xa khi mọi kết quả đạt chỉ tiêu này thì
chắc chắn đạt chỉ tiêu kia. Ở đây, trước khi có số liệu thì không thấy được điều đó: một bên yêu cầu số lượng, bên kia yêu cầu mức giảm; con số chỉ biết khi có
kết quả (`tối thiểu năm 2023`); do quy tắc quy định và có thể thấp hơn; thời hạn khác nhau; hoặc hai bên giới hạn hai phía khác nhau.

Vì vậy không thay gì cả: mỗi đơn vị có một dòng và một kết luận cho từng chỉ tiêu, chỉ tiêu của tỉnh không bị mất. Nếu muốn cả hai thì giữ nguyên. Nếu không, hãy yêu cầu đúng điều cấp trên yêu cầu, bằng hoặc chặt hơn; trong quy tắc giao thì `không thấp hơn cấp trên` nói rõ là không cho mức thấp hơn.

## Example
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  online_dossier_rate >= 95%     cite "STT 2"
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  online_dossier_rate >= in 2025     cite "II.2"
```
```console
$ chuan check example.kpi
warning[KPI0336]: this target does not replace the one it stands under: both hold
  ┌─ example.kpi:8:23
 8│   online_dossier_rate >= in 2025     cite "II.2"
  │                       ^^^^^^^^^^ is known from results only
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 95%     cite "STT 2"
  │                       ------ requires at least 95% (12/QĐ-UBND, Phụ lục, STT 2)
  = it is not proved that what meets this one meets the other
  help: leave it if both are meant, or ask for a figure here that is as strict

1 warning in 2 files
$ chuan check example.kpi --lang vi
cảnh báo[KPI0336]: chỉ tiêu này không thay chỉ tiêu của cấp trên: cả hai cùng áp dụng
  ┌─ example.kpi:8:23
 8│   online_dossier_rate >= in 2025     cite "II.2"
  │                       ^^^^^^^^^^ chỉ biết khi có kết quả
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 95%     cite "STT 2"
  │                       ------ yêu cầu tối thiểu 95% (12/QĐ-UBND, Phụ lục, STT 2)
  = không chứng minh được rằng đạt chỉ tiêu này thì cũng đạt chỉ tiêu kia
  gợi ý: giữ nguyên nếu muốn cả hai, hoặc ghi ở đây một mức bằng hoặc chặt hơn

1 cảnh báo trong 2 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"
use tthc

targets "Mục II"
  online_dossier_rate >= 96%     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0337", #"""
# KPI0337: two targets that no result meets · hai chỉ tiêu không kết quả nào cùng đạt

## English
The province asks for at least 95 dossiers, and the plan under it for at most 90 of the same. Whatever the result is, one of the two is missed.

Mostly the sign is the wrong way round, or the figure belongs to another line of the plan. Where the superior has allowed the other figure, name its document: `waived by document "…" until …`.

## Tiếng Việt
Tỉnh yêu cầu tối thiểu 95 hồ sơ, còn kế hoạch cấp dưới ghi tối đa 90 cho cùng chỉ số. Kết quả thế nào cũng không đạt một trong hai.

Thường là viết ngược dấu so sánh, hoặc con số thuộc dòng khác của kế hoạch. Nếu cấp trên đã cho phép mức khác thì nêu văn bản: `được miễn theo văn bản "…" đến ngày …`.

## Example
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
indicator visits "Hồ sơ tiếp nhận": count of dossiers

targets "Phụ lục"
  visits at least 95     cite "STT 2"
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"

targets "Mục II"
  visits at most 90     cite "II.2"
```
```console
$ chuan check example.kpi
warning[KPI0306]: for `visits` higher is better, but this asks for less of it
  ┌─ example.kpi:7:10
 7│   visits at most 90     cite "II.2"
  │          ^^^^^^^
  ┌─ province.kpi:4:11
 4│ indicator visits "Hồ sơ tiếp nhận": count of dossiers
  │           ------ declared here
  help: turn the comparison round, or check which indicator is meant

error[KPI0337]: no result meets both this target and the one it stands under
  ┌─ example.kpi:7:10
 7│   visits at most 90     cite "II.2"
  │          ^^^^^^^^^^ asks for at most 90 (05/KH-UBND, Mục II, II.2)
  ┌─ province.kpi:7:10
 7│   visits at least 95     cite "STT 2"
  │          ----------- requires at least 95 (12/QĐ-UBND, Phụ lục, STT 2)
  help: check the two figures and signs, or add `waived by document "…" until …`

1 error, 1 warning in 2 files
[exit 1]
$ chuan check example.kpi --lang vi
cảnh báo[KPI0306]: với `visits`, càng cao càng tốt, nhưng chỉ tiêu này lại yêu cầu thấp hơn
  ┌─ example.kpi:7:10
 7│   visits at most 90     cite "II.2"
  │          ^^^^^^^
  ┌─ province.kpi:4:11
 4│ indicator visits "Hồ sơ tiếp nhận": count of dossiers
  │           ------ khai báo ở đây
  gợi ý: đổi chiều so sánh, hoặc kiểm tra lại chỉ số

lỗi[KPI0337]: không kết quả nào đạt cả chỉ tiêu này và chỉ tiêu của cấp trên
  ┌─ example.kpi:7:10
 7│   visits at most 90     cite "II.2"
  │          ^^^^^^^^^^ yêu cầu tối đa 90 (05/KH-UBND, Mục II, II.2)
  ┌─ province.kpi:7:10
 7│   visits at least 95     cite "STT 2"
  │          ----------- yêu cầu tối thiểu 95 (12/QĐ-UBND, Phụ lục, STT 2)
  gợi ý: kiểm tra hai con số và dấu so sánh, hoặc thêm `được miễn theo văn bản "…" đến ngày …`

1 lỗi, 1 cảnh báo trong 2 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"

targets "Mục II"
  visits at least 96     cite "II.2"
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0338", #"""
# KPI0338: a rule that may lower a superior's target · quy tắc có thể hạ chỉ tiêu của cấp trên

## English
The rule sets targets of a section that stands in the pack above, and for some results it gives less than that pack asks, or nothing.

A plan may ask for more than the one above it, never for less. So the rule only raises: where it gives less than the pack above asks, or no target, the figure of the pack above stands, and `assign` and `why` say so. Write `never below superior` to say it in the rule itself.

## Tiếng Việt
Quy tắc quy định chỉ tiêu của một mục trong gói cấp trên, và với một số kết quả thì cho mức thấp hơn gói đó yêu cầu, hoặc không cho mức nào.

Kế hoạch cấp dưới được yêu cầu cao hơn chứ không được thấp hơn. Vì vậy quy tắc chỉ nâng lên: khi quy tắc cho mức thấp hơn hoặc không giao chỉ tiêu thì giữ mức của gói cấp trên; `assign` và `why` nói rõ điều đó. Ghi `không thấp hơn cấp trên` để nói ngay trong quy tắc.

## Example
```kpi province.kpi
pack dong_nai_2026 "Kế hoạch năm 2026 của tỉnh"
  document "12/QĐ-UBND" year 2026
  level province "Đồng Nai"
use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%     cite "STT 2"
```
```kpi example.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"

assign "Mục II" to targets "Phụ lục"
  target = 2025 * 1.1
  never above 100%
  when 2025 is missing then target = province
```
```console
$ chuan check example.kpi
warning[KPI0338]: this rule may give less than the pack above asks: its figure stands then
  ┌─ example.kpi:6:1
 6│ assign "Mục II" to targets "Phụ lục"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 50%     cite "STT 2"
  │                       ------ what the pack above asks (12/QĐ-UBND, Phụ lục, STT 2)
  help: add `never below superior` to say so in the rule

1 warning in 2 files
$ chuan check example.kpi --lang vi
cảnh báo[KPI0338]: quy tắc này có thể cho mức thấp hơn gói cấp trên yêu cầu: khi đó giữ mức của cấp trên
  ┌─ example.kpi:6:1
 6│ assign "Mục II" to targets "Phụ lục"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ province.kpi:7:23
 7│   online_dossier_rate >= 50%     cite "STT 2"
  │                       ------ mức gói cấp trên yêu cầu (12/QĐ-UBND, Phụ lục, STT 2)
  gợi ý: thêm `không thấp hơn cấp trên` để nói rõ trong quy tắc

1 cảnh báo trong 2 tệp
```

Mended:
```kpi mended.kpi
pack tan_lap_2026 "Kế hoạch năm 2026"
  document "05/KH-UBND" year 2026
  level commune "Tân Lập" in province "Đồng Nai"
  under dong_nai_2026 from "province.kpi"

assign "Mục II" to targets "Phụ lục"
  target = 2025 * 1.1
  never below province
  never above 100%
  when 2025 is missing then target = province
```
```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0340", #"""
# KPI0340: counted or measured · đếm hay đo

## English

Dossiers and people are counted one by one; kilometres, tonnes and hectares are measured, and there may be half of one. `count of` takes a thing that is counted,
`quantity in` a unit of measure. Money has a type of its own.

Write the type that fits. A unit of measure that is missing is declared with `unit of measure`, a thing with `thing`.

## Tiếng Việt

Hồ sơ, người thì đếm từng cái; ki-lô-mét, tấn, héc-ta thì đo, có thể có nửa đơn vị. `số lượng của` đi với đối tượng đếm, `khối lượng tính bằng` đi với đơn vị đo. Tiền có loại riêng.

Hãy ghi loại phù hợp. Đơn vị đo chưa có thì khai báo bằng `đơn vị đo`, đối tượng đếm thì khai báo bằng `đối tượng`.

## Example

```kpi example.kpi
pack duong_2024 "Kế hoạch năm 2024" year 2024 level district
indicator paved "Đường nhựa hóa": count of km
indicator cases "Hồ sơ": khối lượng tính bằng dossiers
indicator revenue "Thu ngân sách": quantity in VND
targets "Mục 1"
  paved >= 30
```

```console
$ chuan check example.kpi
error[KPI0340]: km measure, and are not counted one by one
  ┌─ example.kpi:2:44
 2│ indicator paved "Đường nhựa hóa": count of km
  │                                            ^^
  help: write `quantity in km`
 2+ indicator paved "Đường nhựa hóa": quantity in km

error[KPI0340]: dossiers are counted, and do not measure
  ┌─ example.kpi:3:47
 3│ indicator cases "Hồ sơ": khối lượng tính bằng dossiers
  │                                               ^^^^^^^^
  help: write `count of dossiers`
 3+ indicator cases "Hồ sơ": count of dossiers

error[KPI0340]: what is measured in dong is money
  ┌─ example.kpi:4:48
 4│ indicator revenue "Thu ngân sách": quantity in VND
  │                                                ^^^
  help: write `money`
 4+ indicator revenue "Thu ngân sách": money

3 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0340]: km là đơn vị đo, không đếm từng cái
  ┌─ example.kpi:2:44
 2│ indicator paved "Đường nhựa hóa": count of km
  │                                            ^^
  gợi ý: hãy viết `khối lượng tính bằng km`
 2+ indicator paved "Đường nhựa hóa": quantity in km

lỗi[KPI0340]: hồ sơ là đối tượng đếm, không phải đơn vị đo
  ┌─ example.kpi:3:47
 3│ indicator cases "Hồ sơ": khối lượng tính bằng dossiers
  │                                               ^^^^^^^^
  gợi ý: hãy viết `số lượng của dossiers`
 3+ indicator cases "Hồ sơ": count of dossiers

lỗi[KPI0340]: tính bằng đồng là tiền
  ┌─ example.kpi:4:48
 4│ indicator revenue "Thu ngân sách": quantity in VND
  │                                                ^^^
  gợi ý: hãy viết `tiền`
 4+ indicator revenue "Thu ngân sách": money

3 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack duong_2024 "Kế hoạch năm 2024" year 2024 level district
indicator paved "Đường nhựa hóa": quantity in km
indicator cases "Hồ sơ": count of dossiers
indicator revenue "Thu ngân sách": money
targets "Mục 1"
  paved >= 30 km
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0341", #"""
# KPI0341: a scale that a column cannot have · đơn vị tính không hợp với cột

## English

`as tỷ đồng` in a `data` declaration says in what scale and unit the numbers of a column are written. A column of units, fields or periods holds no such numbers;
and a count of people is not written in billions of dong, nor a share by itself in thousands of anything.

Leave out `as …`, or bind the column to an indicator that is measured so.

## Tiếng Việt

`ghi bằng tỷ đồng` trong khai báo `dữ liệu` cho biết số trong cột ghi theo đơn vị tính nào. Cột đơn vị, lĩnh vực, kỳ không chứa số như vậy; số người không ghi
bằng tỷ đồng, tỷ lệ không ghi bằng nghìn.

Hãy bỏ phần `ghi bằng …`, hoặc dùng cột cho chỉ số có đơn vị tính đó.

## Example

```kpi example.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
indicator staff "Lao động": count of person
targets "Mục 1"
  revenue >= 17 tỷ đồng
data "thu.csv"
  unit from "Đơn vị" as tỷ đồng
  level commune
  period 2024
  staff from "Lao động" as tỷ đồng
  revenue from "Thu" as tỷ đồng
```

```console
$ chuan check example.kpi
error[KPI0341]: a column of `unit` holds no numbers in `tỷ đồng`
  ┌─ example.kpi:7:25
 7│   unit from "Đơn vị" as tỷ đồng
  │                         ^^^^^^^
  help: leave out `as …`

error[KPI0341]: `staff` is a count of persons, which is not written in `tỷ đồng`
  ┌─ example.kpi:10:28
10│   staff from "Lao động" as tỷ đồng
  │                            ^^^^^^^
  help: leave out `as …`, or bind the column to an indicator that is measured so

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0341]: cột `unit` không chứa số tính bằng `tỷ đồng`
  ┌─ example.kpi:7:25
 7│   unit from "Đơn vị" as tỷ đồng
  │                         ^^^^^^^
  gợi ý: bỏ phần `ghi bằng …`

lỗi[KPI0341]: `staff` là số lượng người, không ghi bằng `tỷ đồng`
  ┌─ example.kpi:10:28
10│   staff from "Lao động" as tỷ đồng
  │                            ^^^^^^^
  gợi ý: bỏ phần `ghi bằng …`, hoặc dùng cột này cho chỉ số có đơn vị tính đó

2 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
indicator staff "Lao động": count of person
targets "Mục 1"
  revenue >= 17 tỷ đồng
data "thu.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  staff from "Lao động" as nghìn persons
  revenue from "Thu" as tỷ đồng
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0342", #"""
# KPI0342: money without its unit · số tiền không ghi đơn vị

## English

The plan's table says "Thu ngân sách: 12" under a heading "tỷ đồng". Here the unit must be written: `12 billion VND`. Without it 12 would be twelve dong, which every unit reaches.

Only 0 needs no unit.

## Tiếng Việt

Bảng của kế hoạch ghi "Thu ngân sách: 12" trong cột có đơn vị "tỷ đồng". Ở đây phải ghi cả đơn vị: `12 tỷ đồng`. Nếu không thì 12 là mười hai đồng, đơn vị nào cũng đạt.

Riêng số 0 không cần đơn vị.

## Example

```kpi example.kpi
gói thu_2026 "Kế hoạch thu ngân sách năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số thu "Thu ngân sách": tiền cộng dồn

chỉ tiêu "Phụ lục I"
  thu ngân sách đạt 12
```

```console
$ chuan check example.kpi
error[KPI0342]: 12 of what money?
  ┌─ example.kpi:8:21
 8│   thu ngân sách đạt 12
  │                     ^^ dong, million or billion dong?
  help: write `12 million VND`, `12 billion VND` or `12 VND`, as the plan's heading says

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0342]: 12 là bao nhiêu tiền?
  ┌─ example.kpi:8:21
 8│   thu ngân sách đạt 12
  │                     ^^ đồng, triệu đồng hay tỷ đồng?
  gợi ý: viết `12 triệu đồng`, `12 tỷ đồng` hoặc `12 đồng`, theo đơn vị tính của kế hoạch

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
gói thu_2026 "Kế hoạch thu ngân sách năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số thu "Thu ngân sách": tiền cộng dồn

chỉ tiêu "Phụ lục I"
  thu ngân sách đạt 12 tỷ đồng
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0360", #"""
# KPI0360: a period that is not told by a date · kỳ không lấy theo ngày tháng

## English
`period by` and `by` say which date puts a record into a month. The column named is not a date.

Name a column that is declared as `date`.

## Tiếng Việt
`kỳ theo` và `theo` cho biết ngày nào xếp một bản ghi vào tháng. Cột được nêu không phải là ngày tháng.

Hãy nêu một cột được khai báo là `ngày tháng`.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by fee

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check example.kpi
error[KPI0360]: the period of a record is told by a date, and `fee` is an amount of money
  ┌─ example.kpi:11:13
11│   period by fee
  │             ^^^
  ┌─ example.kpi:10:3
10│   fee "phí": money
  │   --- declared here
  help: name a column that is a date

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0360]: kỳ của một bản ghi phải lấy theo ngày tháng, còn `fee` là một số tiền
  ┌─ example.kpi:11:13
11│   period by fee
  │             ^^^
  ┌─ example.kpi:10:3
10│   fee "phí": money
  │   --- khai báo ở đây
  gợi ý: nêu một cột là ngày tháng

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0361", #"""
# KPI0361: a sum, average or extreme of what is no quantity · tổng, trung bình, lớn nhất, nhỏ nhất của thứ không phải đại lượng

## English
`sum`, `average`, `minimum` and `maximum` are made of numbers, money, counts or days. Texts, dates and choices cannot be added up; how many different ones there are is `distinct(…)`.

Name a column with a quantity, or count with `count` or `distinct`.

## Tiếng Việt
`tổng`, `trung bình`, `nhỏ nhất`, `lớn nhất` tính trên số, tiền, số lượng hoặc số ngày. Không cộng được chữ, ngày tháng và lựa chọn; muốn biết có bao nhiêu giá trị khác nhau thì dùng `khác nhau(…)`.

Hãy nêu cột là đại lượng, hoặc đếm bằng `đếm`, `khác nhau`.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator fees "Phí": money = sum(channel of cases)
```
```console
$ chuan check example.kpi
error[KPI0361]: `sum` needs a quantity, and this is one of the choices of `channel`
  ┌─ example.kpi:13:35
13│ indicator fees "Phí": money = sum(channel of cases)
  │                                   ^^^^^^^
  help: use a column of numbers, money, counts or days, or `distinct(…)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0361]: `tổng` cần một đại lượng, còn đây là một lựa chọn của cột `channel`
  ┌─ example.kpi:13:35
13│ indicator fees "Phí": money = sum(channel of cases)
  │                                   ^^^^^^^
  gợi ý: dùng cột là số, tiền, số lượng hoặc số ngày, hoặc `khác nhau(…)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator fees "Phí": money = sum(fee of cases)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0362", #"""
# KPI0362: what cannot be added up · phép tính không cộng được

## English
Counts and sums of different records can be added and taken away. An average, an extreme or a number of different values cannot: the average of two groups is not the sum of their averages.

Use one of them alone, with a condition that says which records are meant.

## Tiếng Việt
Có thể cộng, trừ số đếm và tổng của các nhóm bản ghi. Trung bình, lớn nhất, nhỏ nhất và số giá trị khác nhau thì không: trung bình của hai nhóm không phải là tổng hai trung bình.

Hãy dùng riêng một phép tính, kèm điều kiện cho biết tính trên những bản ghi nào.

## Example
```kpi example.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator taken "Số ngày giải quyết": days = average(finished - received of cases where channel = online) + average(finished - received of cases)
```
```console
$ chuan check example.kpi
error[KPI0362]: `average` cannot be added to anything
  ┌─ example.kpi:13:46
13│ …"Số ngày giải quyết": days = average(finished - received of cases where channel = online) + averag…
  │                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: only counts and sums can be added: `count(…) + count(…)`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0362]: không thể cộng, trừ với `trung bình`
  ┌─ example.kpi:13:46
13│ …"Số ngày giải quyết": days = average(finished - received of cases where channel = online) + averag…
  │                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: chỉ cộng, trừ được `đếm(…)` và `tổng(…)`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator taken "Số ngày giải quyết": days = average(finished - received of cases where channel = online)
```
```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0401", #"""
# KPI0401: a rule cannot set this target · quy tắc không giao được chỉ tiêu này

## English

An `assign` rule works out a figure for each unit: its own result and a tenth more, or the superior's figure. That is
well understood for a share where higher is better and the target is one fixed figure. It is refused for counts, for
reductions, for indicators where lower is better, for ranges, for thresholds that are themselves an earlier result,
and for targets that only exclude one value: there "a tenth more" or "not below the superior's" would ask for the
opposite of what is meant, or for nothing that can be computed. With waiting days, ten percent more would be a longer
wait.

Put that target in a section of its own that the rule does not name. It is then asked of every unit as it stands.

## Tiếng Việt

Quy tắc `giao` tính ra một con số cho từng đơn vị: kết quả của chính đơn vị tăng thêm một phần mười, hoặc chỉ tiêu của
cấp trên. Cách tính này chỉ rõ ràng với tỷ lệ càng cao càng tốt và chỉ tiêu là một con số cố định. Quy tắc không nhận
số lượng, mức giảm, chỉ số càng thấp càng tốt, khoảng giá trị, ngưỡng lấy theo kết quả kỳ trước, và chỉ tiêu chỉ loại
trừ một giá trị: ở đó "tăng thêm một phần mười" hay "không thấp hơn cấp trên" sẽ đòi hỏi điều ngược lại hoặc không
tính được. Với số ngày chờ, tăng 10% là bắt người dân chờ lâu hơn.

Hãy chuyển chỉ tiêu đó sang một mục riêng mà quy tắc không nêu. Khi đó mọi đơn vị được giao đúng con số đã ghi.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator waiting_days "Số ngày chờ trung bình của một hồ sơ": days
  lower is better

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
  waiting_days <= 3           cite "STT 4"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0401]: this rule cannot set the target on `waiting_days`: lower is better for it
  ┌─ example.kpi:14:36
14│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │                                    ^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   waiting_days <= 3           cite "STT 4"
  │   ---------------------------------------- the target
  help: move that target to a section that the rule does not name

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0401]: quy tắc này không giao được chỉ tiêu `waiting_days`: chỉ số này càng thấp càng tốt
  ┌─ example.kpi:14:36
14│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │                                    ^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   waiting_days <= 3           cite "STT 4"
  │   ---------------------------------------- chỉ tiêu
  gợi ý: chuyển chỉ tiêu đó sang mục mà quy tắc không nêu

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator waiting_days "Số ngày chờ trung bình của một hồ sơ": days
  lower is better

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

targets "Phụ lục, mục 2, các dòng không tăng thêm" set by province
  waiting_days <= 3           cite "STT 4"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0402", #"""
# KPI0402: the level named has set no target · cấp được nêu không giao chỉ tiêu nào

## English

A level word in an `assign` rule, such as `province` or `central`, means the target which that level set on the same
indicator. Here that level set none for any of the indicators of the rule, so there is nothing to compare with and the
rule could give no unit a target.

Either the word is wrong (the message says which levels did set targets), or the section with that level's figures is
missing or lacks `set by`. A superior's own pack may also be named with `under`; its targets then count.

## Tiếng Việt

Từ chỉ cấp trong quy tắc `giao`, như `tỉnh` hay `trung ương`, nghĩa là chỉ tiêu mà cấp đó giao cho cùng chỉ số. Ở đây
cấp được nêu không giao chỉ tiêu nào cho các chỉ số của quy tắc, nên không có gì để so sánh và quy tắc không giao được
chỉ tiêu cho đơn vị nào.

Có thể viết nhầm cấp (thông báo cho biết những cấp nào có giao chỉ tiêu), hoặc mục ghi số của cấp đó bị thiếu, hay
thiếu phần `do tỉnh giao`. Cũng có thể nêu gói của cấp trên bằng `căn cứ`; khi đó chỉ tiêu của gói ấy được dùng.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= central then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0402]: `central` sets no target on what this rule sets
  ┌─ example.kpi:12:14
12│   if 2023 >= central then target = 2023 * 1.1
  │              ^^^^^^^
  = targets are set by `province`
  help: write `province`, or add the section that `central` sets

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0402]: `central` không giao chỉ tiêu nào cho các mục của quy tắc này
  ┌─ example.kpi:12:14
12│   if 2023 >= central then target = 2023 * 1.1
  │              ^^^^^^^
  = chỉ tiêu do `province` giao
  gợi ý: viết `province`, hoặc thêm mục do `central` giao

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0403", #"""
# KPI0403: what holds for a unit without an earlier result is not said · chưa ghi cách xử lý khi đơn vị thiếu kết quả kỳ trước

## English

The rule uses last year's result, and some unit will have none: it was founded or merged since, it sent no report, or
nothing occurred (0 of 0). Plans seldom say what such a unit is assigned, so the question comes up every year. As long
as the rule does not answer it, the unit gets no target and stands in the report as "no data".

This is a warning: the rule works. Add a line that says what is meant: the superior's figure (`then target =
province`), or deliberately nothing (`then no target`). If the plan itself is silent, say with `reading` that this is
your interpretation.

## Tiếng Việt

Quy tắc dùng kết quả năm trước, mà sẽ có đơn vị không có: mới thành lập, mới sáp nhập, không báo cáo, hoặc không phát
sinh (0 trên 0). Kế hoạch thường không nêu giao gì cho đơn vị đó, nên năm nào cũng phải hỏi lại. Khi quy tắc chưa trả
lời thì đơn vị không có chỉ tiêu và bị ghi là "thiếu số liệu" trong báo cáo.

Đây là cảnh báo: quy tắc vẫn chạy. Hãy thêm một dòng nêu rõ: giao bằng chỉ tiêu của cấp trên (`thì chỉ tiêu = tỉnh`),
hoặc chủ ý không giao (`thì không giao chỉ tiêu`). Nếu kế hoạch không nói thì ghi ở `cách hiểu` rằng đây là cách hiểu
của người soạn.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
```

```console
$ chuan check example.kpi
warning[KPI0403]: the rule does not say what holds for a unit without a result of 2023
  ┌─ example.kpi:12:6
12│   if 2023 >= province then target = 2023 * 1.1
  │      ^^^^
  = such a unit gets no target and is graded "no data"
  help: add `when 2023 is missing then target = province`, or `then no target`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0403]: quy tắc chưa ghi xử lý thế nào khi đơn vị chưa có kết quả năm 2023
  ┌─ example.kpi:12:6
12│   if 2023 >= province then target = 2023 * 1.1
  │      ^^^^
  = đơn vị đó sẽ không có chỉ tiêu và được ghi là thiếu số liệu
  gợi ý: thêm `khi 2023 thiếu thì chỉ tiêu = tỉnh`, hoặc `thì không có chỉ tiêu`

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
  reading "Không có kết quả năm 2023 thì giao bằng chỉ tiêu của tỉnh; văn bản không nói."
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0404", #"""
# KPI0404: an answer for a result that the rule does not use · ghi cách xử lý cho một kết quả mà quy tắc không dùng

## English

`when … is missing then …` says what holds for a unit without that earlier result. The rule never looks at the result
of this period, so the line can never matter. Mostly the year was mistyped, or left over from last year's plan; then
the result that is used has no answer.

This is a warning. Correct the year, or leave the line out.

## Tiếng Việt

Dòng `khi … thiếu thì …` nêu cách xử lý khi đơn vị không có kết quả kỳ trước đó. Quy tắc không hề xét kết quả của kỳ
được ghi, nên dòng này không bao giờ có tác dụng. Thường là gõ nhầm năm, hoặc còn sót từ kế hoạch năm ngoái; khi đó
kết quả thực sự được dùng lại chưa có cách xử lý.

Đây là cảnh báo. Hãy sửa lại năm, hoặc bỏ dòng này.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2022 is missing then no target
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
warning[KPI0404]: the rule does not use the result of 2022
  ┌─ example.kpi:15:3
15│   when 2022 is missing then no target
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: leave this line out, or check the year

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0404]: quy tắc không dùng kết quả năm 2022
  ┌─ example.kpi:15:3
15│   when 2022 is missing then no target
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: bỏ dòng này, hoặc kiểm tra lại năm

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0406", #"""
# KPI0406: only the unit's own earlier result can be answered for · chỉ ghi được cách xử lý cho kết quả kỳ trước của chính đơn vị

## English

`when … is missing then …` belongs to the unit's own result of an earlier period, written as a year: it says what is
assigned when there is nothing to start from. A result of another indicator, a sum or a level cannot stand there: it
would not be clear which of the rule's targets it is about.

Write the year alone: `when 2023 is missing then …`. A condition on another indicator belongs into a branch: `if
satisfaction_rate in 2023 is missing then …`.

## Tiếng Việt

Dòng `khi … thiếu thì …` nói về kết quả kỳ trước của chính đơn vị, viết bằng một năm: nêu giao gì khi không có căn cứ
để tính. Kết quả của chỉ số khác, một phép tính hay một cấp không viết ở đây được, vì không rõ áp dụng cho chỉ tiêu
nào của quy tắc.

Hãy chỉ ghi năm: `khi 2023 thiếu thì …`. Điều kiện về chỉ số khác thì viết thành một trường hợp: `nếu
satisfaction_rate năm 2023 thiếu thì …`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when online_dossier_rate in 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0406]: `when … is missing` is about the unit's own earlier result
  ┌─ example.kpi:15:8
15│   when online_dossier_rate in 2023 is missing then target = province
  │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write only `2023`
15+   when 2023 is missing then target = province

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0406]: `khi … thiếu` nói về kết quả kỳ trước của chính đơn vị
  ┌─ example.kpi:15:8
15│   when online_dossier_rate in 2023 is missing then target = province
  │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: chỉ viết `2023`
15+   when 2023 is missing then target = province

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0407", #"""
# KPI0407: what holds when a result is missing is said twice · trường hợp thiếu kết quả được ghi hai lần

## English

Two lines of one rule say what a unit without this earlier result is assigned. Only one of them can hold, and nobody
could tell from the report which; the second is not used.

Leave one of the two out. If both are meant, for different units, write two rules and keep their units apart with
`for` and `except`.

## Tiếng Việt

Trong một quy tắc có hai dòng cùng nêu giao gì cho đơn vị thiếu kết quả này. Chỉ một dòng có thể đúng, và nhìn báo cáo
không ai biết là dòng nào; dòng thứ hai không được dùng.

Hãy bỏ một trong hai. Nếu cả hai đều đúng nhưng cho các đơn vị khác nhau thì viết thành hai quy tắc và tách đơn vị
bằng `cho` và `trừ`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  when 2023 is missing then no target
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0407]: what holds when this result is missing is said twice
  ┌─ example.kpi:16:3
16│   when 2023 is missing then target = province
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:14:3
14│   when 2023 is missing then no target
  │   ----------------------------------- first here
  help: leave one of the two out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0407]: trường hợp chưa có kết quả này được ghi hai lần
  ┌─ example.kpi:16:3
16│   when 2023 is missing then target = province
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:14:3
14│   when 2023 is missing then no target
  │   ----------------------------------- lần đầu ở đây
  gợi ý: bỏ một trong hai

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0408", #"""
# KPI0408: a floor above the cap · mức sàn cao hơn mức trần

## English

The rule's `never below` is higher than its `never above`. No figure can keep both, and whatever the rule gave would
break one of the two sentences of the plan.

Usually the two figures were exchanged, or a digit is wrong. Lower the one or raise the other.

## Tiếng Việt

Mức `không thấp hơn` của quy tắc lại cao hơn mức `không vượt quá`. Không con số nào giữ được cả hai, nên quy tắc giao
thế nào cũng trái với một câu của kế hoạch.

Thường là đổi chỗ hai con số, hoặc gõ nhầm chữ số. Hãy hạ mức này hoặc nâng mức kia.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never below 90%
  never above 80%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0408]: never below 90% and never above 80% cannot both hold
  ┌─ example.kpi:14:3
14│   never below 90%
  │   ^^^^^^^^^^^^^^^
  ┌─ example.kpi:15:3
15│   never above 80%
  │   --------------- never above 80%
  help: lower the one or raise the other

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0408]: không thấp hơn 90% và không vượt quá 80% không thể cùng đúng
  ┌─ example.kpi:14:3
14│   never below 90%
  │   ^^^^^^^^^^^^^^^
  ┌─ example.kpi:15:3
15│   never above 80%
  │   --------------- không vượt quá 80%
  gợi ý: hạ mức này hoặc nâng mức kia

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never below 80%
  never above 90%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0409", #"""
# KPI0409: a rule that gives nothing · quy tắc không giao gì

## English

The rule has a title, and perhaps says which targets it is for, but no branch (`if … then target = …`), no `target =
…`, no `never below` and no `never above`. It changes nothing: every unit would be asked the section's figure, and a
reader of the pack would believe otherwise.

Write the branches of the plan, or take the rule out.

## Tiếng Việt

Quy tắc có tên, có thể đã ghi cho chỉ tiêu nào, nhưng không có trường hợp nào (`nếu … thì chỉ tiêu = …`), không có
`chỉ tiêu = …`, không có `không thấp hơn` hay `không vượt quá`. Nó không làm thay đổi gì: mọi đơn vị vẫn theo con số
của mục, trong khi người đọc gói tưởng là khác.

Hãy viết các trường hợp nêu trong kế hoạch, hoặc bỏ quy tắc này.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  quote "tăng thêm 10% so với năm 2023"
```

```console
$ chuan check example.kpi
error[KPI0409]: this rule gives no target
  ┌─ example.kpi:11:8
11│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │        ^^^^^^^^^^^^^^^^
  help: add a branch: `if 2023 >= province then target = 2023 * 1.1`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0409]: quy tắc này không giao chỉ tiêu nào
  ┌─ example.kpi:11:8
11│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │        ^^^^^^^^^^^^^^^^
  gợi ý: thêm một trường hợp: `nếu 2023 >= tỉnh thì chỉ tiêu = 2023 * 1.1`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
  quote "tăng thêm 10% so với năm 2023"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0410", #"""
# KPI0410: one rule for targets of different kinds · một quy tắc cho các chỉ tiêu khác loại

## English

The sections that the rule names hold targets that are measured differently: shares in percent beside a score, say.
`2023 * 1.1` and `never above 100%` cannot be right for both: 100% of what would a score of 80 be?

Put the targets of each kind in a section of their own and write a rule for each.

## Tiếng Việt

Các mục mà quy tắc nêu có những chỉ tiêu đo khác nhau, ví dụ tỷ lệ phần trăm bên cạnh điểm số. `2023 * 1.1` và `không
vượt quá 100%` không thể đúng cho cả hai: 80 điểm là 100% của cái gì?

Hãy xếp chỉ tiêu mỗi loại vào một mục riêng và viết riêng quy tắc cho từng mục.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator service_index "Chỉ số phục vụ người dân, doanh nghiệp": score

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"
  service_index >= 80         cite "STT 9"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0410]: this rule would set `online_dossier_rate`, a share, and `service_index`, a score, alike
  ┌─ example.kpi:13:8
13│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │        ^^^^^^^^^^^^^^^^
  help: write a rule for each

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0410]: quy tắc này giao chung `online_dossier_rate` (một tỷ lệ) và `service_index` (số điểm)
  ┌─ example.kpi:13:8
13│ assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  │        ^^^^^^^^^^^^^^^^
  gợi ý: viết riêng quy tắc cho từng loại

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator service_index "Chỉ số phục vụ người dân, doanh nghiệp": score

targets "Phụ lục, mục 2, tỷ lệ" set by province
  online_dossier_rate >= 50%  cite "STT 2"

targets "Phụ lục, mục 2, điểm số" set by province
  service_index >= 80         cite "STT 9"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2, tỷ lệ"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  when 2023 is missing then target = province

assign "Phụ lục, mục 1, điểm số" to targets "Phụ lục, mục 2, điểm số"
  if 2023 >= province then target = 2023 + 2
  else target = province
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0411", #"""
# KPI0411: a rule without targets to set · quy tắc không có chỉ tiêu để giao

## English

A rule that does not say which targets it is for sets those that a superior set: the sections with `set by`. This pack
has no such section, so the rule would set nothing, and every unit would be asked the common figure.

Say whose figures they are (`set by province`), or name the section in the rule (`to targets "…"`).

## Tiếng Việt

Quy tắc không ghi cho chỉ tiêu nào thì áp dụng cho các chỉ tiêu do cấp trên giao, tức là các mục ghi `do … giao`. Gói
này không có mục nào như vậy, nên quy tắc không giao gì và mọi đơn vị đều theo con số chung.

Hãy ghi số đó do cấp nào giao (`do tỉnh giao`), hoặc nêu mục ngay trong quy tắc (`cho chỉ tiêu "…"`).

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1"
  if 2023 >= 40% then target = 2023 * 1.1
  never above 100%
  when 2023 is missing then no target
```

```console
$ chuan check example.kpi
error[KPI0411]: no section of this pack is `set by` a superior, so the rule has nothing to set
  ┌─ example.kpi:11:8
11│ assign "Phụ lục, mục 1"
  │        ^^^^^^^^^^^^^^^^
  = sections: "Phụ lục, mục 2"
  help: name the section, `to targets "Phụ lục, mục 2"`, or say whose figures it holds, `set by province`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0411]: gói này không có mục nào do cấp trên giao, nên quy tắc không có gì để giao
  ┌─ example.kpi:11:8
11│ assign "Phụ lục, mục 1"
  │        ^^^^^^^^^^^^^^^^
  = các mục: "Phụ lục, mục 2"
  gợi ý: nêu mục, `cho chỉ tiêu "Phụ lục, mục 2"`, hoặc ghi số do cấp nào giao, `do tỉnh giao`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= 40% then target = 2023 * 1.1
  never above 100%
  when 2023 is missing then no target
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0412", #"""
# KPI0412: two rules for one target · hai quy tắc cho một chỉ tiêu

## English

Two rules set the same target for the same units. A unit can have only one figure, and the order of rules in a file
must not decide which.

Keep their units apart with `for` and `except` (one rule for communes, one for departments), or let each rule name its
own sections with `to targets`.

## Tiếng Việt

Hai quy tắc cùng giao một chỉ tiêu cho cùng đơn vị. Mỗi đơn vị chỉ có một con số, và không thể để thứ tự các quy tắc
trong tệp quyết định là con số nào.

Hãy tách đơn vị bằng `cho` và `trừ` (một quy tắc cho cấp xã, một cho cơ quan chuyên môn), hoặc để mỗi quy tắc nêu mục
riêng bằng `cho chỉ tiêu`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1, điểm a" to targets "Phụ lục, mục 2"
  target = province

assign "Phụ lục, mục 1, điểm b" to targets "Phụ lục, mục 2" for level commune
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
error[KPI0412]: two rules set the target on `online_payment_txn_rate` for the same units
  ┌─ example.kpi:14:1
14│ assign "Phụ lục, mục 1, điểm b" to targets "Phụ lục, mục 2" for level commune
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:11:1
11│ assign "Phụ lục, mục 1, điểm a" to targets "Phụ lục, mục 2"
  │ ----------------------------------------------------------- the other rule
  help: keep their units apart with `for` and `except`, or name different sections

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0412]: hai quy tắc cùng giao chỉ tiêu `online_payment_txn_rate` cho cùng đơn vị
  ┌─ example.kpi:14:1
14│ assign "Phụ lục, mục 1, điểm b" to targets "Phụ lục, mục 2" for level commune
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:11:1
11│ assign "Phụ lục, mục 1, điểm a" to targets "Phụ lục, mục 2"
  │ ----------------------------------------------------------- quy tắc kia
  gợi ý: tách đơn vị bằng `cho` và `trừ`, hoặc nêu các mục khác nhau

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1, điểm a" to targets "Phụ lục, mục 2" except level commune
  target = province

assign "Phụ lục, mục 1, điểm b" to targets "Phụ lục, mục 2" for level commune
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0413", #"""
# KPI0413: the level named has set only some of the targets · cấp được nêu chỉ giao một số chỉ tiêu

## English

The rule compares with the figures of a level, and that level set no figure for some of the targets that the rule
sets. For those the rule can give nothing: their units get no target and stand in the report as "no data", which is
easily overlooked among many that work.

This is a warning. Move those targets to a section of their own, with or without a rule, or write `superior`, which
means the strictest of all levels that set a figure.

## Tiếng Việt

Quy tắc so sánh với số của một cấp, nhưng với một số chỉ tiêu của quy tắc thì cấp đó không giao số nào. Ở các chỉ tiêu
đó quy tắc không giao được gì: đơn vị không có chỉ tiêu và bị ghi "thiếu số liệu", rất dễ bị bỏ sót giữa nhiều chỉ
tiêu vẫn tính được.

Đây là cảnh báo. Hãy chuyển các chỉ tiêu này sang mục riêng, có hoặc không có quy tắc, hoặc viết `cấp trên`, nghĩa là
mức chặt nhất trong các cấp có giao.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

targets "Phụ lục, mục 3" set by central
  satisfaction_rate >= 90%        cite "STT 8"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2", "Phụ lục, mục 3"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province
```

```console
$ chuan check example.kpi
warning[KPI0413]: `province` sets no target on 1 of the 3 that this rule sets: `satisfaction_rate`
  ┌─ example.kpi:15:14
15│   if 2023 >= province then target = 2023 * 1.1
  │              ^^^^^^^^
  ┌─ example.kpi:12:3
12│   satisfaction_rate >= 90%        cite "STT 8"
  │   -------------------------------------------- one of them
  = the rule gives no target there
  help: move these targets to a section of their own

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0413]: `province` không giao 1 trong 3 chỉ tiêu của quy tắc này: `satisfaction_rate`
  ┌─ example.kpi:15:14
15│   if 2023 >= province then target = 2023 * 1.1
  │              ^^^^^^^^
  ┌─ example.kpi:12:3
12│   satisfaction_rate >= 90%        cite "STT 8"
  │   -------------------------------------------- một trong số đó
  = ở đó quy tắc không giao được chỉ tiêu
  gợi ý: chuyển các chỉ tiêu này sang mục riêng

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

targets "Phụ lục, mục 3" set by central
  satisfaction_rate >= 90%        cite "STT 8"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2", "Phụ lục, mục 3"
  if 2023 >= superior then target = 2023 * 1.1
  else target = superior
  never above 100%
  when 2023 is missing then target = superior
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0450", #"""
# KPI0450: two scorecards of one name · hai phiếu điểm trùng tên

## English

A scorecard is called by its name: in tests, on the command line, in the results. Two of one name could not be told
apart.

Give one of them another name, or take out the one that is no longer in force.

## Tiếng Việt

Phiếu điểm được gọi theo tên: trong kiểm thử, trên dòng lệnh, trong kết quả. Hai phiếu trùng tên thì không phân biệt
được.

Hãy đặt tên khác cho một phiếu, hoặc bỏ phiếu không còn áp dụng.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

scorecard monthly "Điểm quý" total 6 points
  item dossier_on_time_rate 6 points in proportion
```

```console
$ chuan check example.kpi
error[KPI0450]: the scorecard `monthly` is declared twice
  ┌─ example.kpi:13:11
13│ scorecard monthly "Điểm quý" total 6 points
  │           ^^^^^^^
  ┌─ example.kpi:7:1
 7│ scorecard monthly "Điểm tháng" total 10 points
  │ ---------------------------------------------- first here
  help: give one of them another name

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0450]: phiếu điểm `monthly` được khai báo hai lần
  ┌─ example.kpi:13:11
13│ scorecard monthly "Điểm quý" total 6 points
  │           ^^^^^^^
  ┌─ example.kpi:7:1
 7│ scorecard monthly "Điểm tháng" total 10 points
  │ ---------------------------------------------- lần đầu ở đây
  gợi ý: đặt tên khác cho một trong hai

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

scorecard quarterly "Điểm quý" total 6 points
  item dossier_on_time_rate 6 points in proportion
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0451", #"""
# KPI0451: a scorecard without a total · phiếu điểm chưa ghi tổng điểm

## English

The total is what the document states, usually 100 points. It is written down although it could be added up, because
the two are then held against each other: an item that was left out, or a wrong figure, comes to light.

## Tiếng Việt

Tổng điểm là con số văn bản nêu, thường là 100 điểm. Tuy có thể tự cộng, tổng điểm vẫn phải ghi để hai bên được đối
chiếu: sót một tiêu chí hay sai một con số sẽ lộ ra ngay.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng"
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
```

```console
$ chuan check example.kpi
error[KPI0451]: the scorecard `monthly` does not say how many points it gives in all
  ┌─ example.kpi:7:11
 7│ scorecard monthly "Điểm tháng"
  │           ^^^^^^^
  help: add `total 10 points` after its name
 7+ scorecard monthly "Điểm tháng" total 10 points

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0451]: phiếu điểm `monthly` chưa ghi tổng điểm
  ┌─ example.kpi:7:11
 7│ scorecard monthly "Điểm tháng"
  │           ^^^^^^^
  gợi ý: thêm `tổng 10 điểm` sau tên phiếu
 7+ scorecard monthly "Điểm tháng" total 10 points

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0452", #"""
# KPI0452: a scorecard without items · phiếu điểm không có tiêu chí

## English

A scorecard adds up what its items give. Without items there is nothing to score.

An item names an indicator, the most points it gives, and how a result becomes points.

## Tiếng Việt

Phiếu điểm cộng điểm của các tiêu chí. Không có tiêu chí thì không có gì để chấm.

Mỗi tiêu chí ghi chỉ số, số điểm tối đa và cách chấm.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
```

```console
$ chuan check example.kpi
error[KPI0452]: the scorecard `monthly` has no items
  ┌─ example.kpi:7:11
 7│ scorecard monthly "Điểm tháng" total 10 points
  │           ^^^^^^^
  help: add items: `item online_dossier_rate 10 points in proportion up to 50%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0452]: phiếu điểm `monthly` không có tiêu chí nào
  ┌─ example.kpi:7:11
 7│ scorecard monthly "Điểm tháng" total 10 points
  │           ^^^^^^^
  gợi ý: thêm tiêu chí: `tiêu chí tỷ lệ hồ sơ trực tuyến 10 điểm theo tỷ lệ, tối đa khi đạt 50%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0453", #"""
# KPI0453: the points of the items do not come to the total · điểm các tiêu chí không bằng tổng điểm

## English

The points of all items that are no `bonus` are added up for every class of units that the clauses tell apart: by
level, by kind, by name. For each of them the sum must be the total that the scorecard states. An item that looks at a
unit's target is for the units that have one.

Either a figure is wrong or an item is missing. Where units of some level have fewer items on purpose, say what becomes
of the others: `not applicable neutral` leaves them out and re-scales the rest to the total, `not applicable full`
credits their points, `not applicable zero` gives none.

## Tiếng Việt

Điểm của các tiêu chí (trừ điểm thưởng) được cộng lại cho từng lớp đơn vị mà các điều kiện phân biệt: theo cấp, theo
loại, theo tên. Với mỗi lớp, tổng phải bằng tổng điểm của phiếu. Tiêu chí dựa vào chỉ tiêu của đơn vị thì chỉ tính cho
đơn vị được giao chỉ tiêu.

Hoặc một con số sai, hoặc sót tiêu chí. Nếu một cấp cố ý ít tiêu chí hơn, hãy ghi cách xử lý: `không áp dụng trung
tính` bỏ ra và quy đổi phần còn lại về tổng điểm, `không áp dụng điểm tối đa` cho đủ điểm, `không áp dụng không điểm`
không cho điểm.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 3 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0453]: the items come to 9 points, not to 10
  ┌─ example.kpi:7:38
 7│ scorecard monthly "Điểm tháng" total 10 points
  │                                      ^^^^^^^^^
  help: mend the points of the items, or the total

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0453]: các tiêu chí cộng lại được 9 điểm, không phải 10
  ┌─ example.kpi:7:38
 7│ scorecard monthly "Điểm tháng" total 10 points
  │                                      ^^^^^^^^^
  gợi ý: sửa điểm của các tiêu chí, hoặc sửa tổng điểm

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0454", #"""
# KPI0454: the items of a group do not come to its points · điểm các tiêu chí của nhóm không bằng điểm của nhóm

## English

A group states how many points its items give together; the items after it, up to the next group, belong to it. The sum
of their points is another.

Mend the points of an item, or of the group, by the document.

## Tiếng Việt

Nhóm ghi tổng điểm của các tiêu chí trong nhóm; các tiêu chí đứng sau, đến nhóm kế tiếp, thuộc nhóm đó. Cộng lại thì
ra số khác.

Hãy sửa điểm của tiêu chí hoặc của nhóm theo văn bản.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  group "Tiến độ" 5 points
  item dossier_on_time_rate 6 points in proportion
  group "Trực tuyến" 5 points
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0454]: the items of this group come to 6 points, not to 5
  ┌─ example.kpi:8:19
 8│   group "Tiến độ" 5 points
  │                   ^^^^^^^^
  help: mend the points of the items, or of the group

error[KPI0454]: the items of this group come to 4 points, not to 5
  ┌─ example.kpi:10:22
10│   group "Trực tuyến" 5 points
  │                      ^^^^^^^^
  help: mend the points of the items, or of the group

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0454]: các tiêu chí của nhóm này cộng lại được 6 điểm, không phải 5
  ┌─ example.kpi:8:19
 8│   group "Tiến độ" 5 points
  │                   ^^^^^^^^
  gợi ý: sửa điểm của các tiêu chí, hoặc điểm của nhóm

lỗi[KPI0454]: các tiêu chí của nhóm này cộng lại được 4 điểm, không phải 5
  ┌─ example.kpi:10:22
10│   group "Trực tuyến" 5 points
  │                      ^^^^^^^^
  gợi ý: sửa điểm của các tiêu chí, hoặc điểm của nhóm

2 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  group "Tiến độ" 6 points
  item dossier_on_time_rate 6 points in proportion
  group "Trực tuyến" 4 points
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0455", #"""
# KPI0455: points that nobody can earn · số điểm không đơn vị nào đạt được

## English

The item says 10 points, and its best step gives 8. A unit with the best result would never have all points, and the total of the scorecard would be out of reach. Mostly one of the two was mistyped, or a step was left out.

Mend the points of the item or those of its best step; where the plan means it so, nothing needs to be done.

## Tiếng Việt

Tiêu chí ghi 10 điểm mà mức cao nhất chỉ cho 8 điểm. Đơn vị làm tốt nhất cũng không bao giờ được đủ điểm, nên tổng điểm của phiếu không ai đạt tới. Thường là gõ nhầm một trong hai, hoặc ghi thiếu một mức.

Hãy sửa số điểm của tiêu chí hoặc của mức cao nhất; nếu kế hoạch đúng là như vậy thì không cần làm gì.

## Example

```kpi example.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số đúng_hạn "Tỷ lệ hồ sơ đúng hạn": tỷ lệ của hồ sơ cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 10 điểm
  tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 8 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
```

```console
$ chuan check example.kpi
warning[KPI0455]: nobody can earn these 10 points: the best step gives 8
  ┌─ example.kpi:8:33
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 8 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
  │                                 ^^^^^^^
  ┌─ example.kpi:8:49
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 8 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
  │                                                 ------ the most that is given
  help: mend the points of the item or those of its best step

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0455]: không đơn vị nào đạt được 10 điểm này: mức cao nhất chỉ cho 8 điểm
  ┌─ example.kpi:8:33
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 8 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
  │                                 ^^^^^^^
  ┌─ example.kpi:8:49
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 8 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
  │                                                 ------ mức điểm cao nhất
  gợi ý: sửa số điểm của mục hoặc số điểm của mức cao nhất

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số đúng_hạn "Tỷ lệ hồ sơ đúng hạn": tỷ lệ của hồ sơ cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 10 điểm
  tiêu chí tỷ lệ hồ sơ đúng hạn 10 điểm: từ 95% 10 điểm, từ 80% 5 điểm, dưới 80%: 0 điểm
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0456", #"""
# KPI0456: an item that looks at a target which nobody set · tiêu chí dựa vào chỉ tiêu chưa ai giao

## English

`if met` and `up to its target` take the figure from the unit's target in force. No section of this pack, and none of
the packs it stands under, sets a target on this indicator.

Set the target, or write the figure into the item.

## Tiếng Việt

`nếu đạt chỉ tiêu` và `tối đa khi đạt chỉ tiêu` lấy mức từ chỉ tiêu đang giao cho đơn vị. Không mục nào của gói này, hay
của các gói làm căn cứ, giao chỉ tiêu về chỉ số đó.

Hãy giao chỉ tiêu, hoặc ghi mức ngay trong tiêu chí.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to its target
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0456]: this item looks at the target on `online_dossier_rate`, and no pack here sets one
  ┌─ example.kpi:9:37
 9│   item online_dossier_rate 4 points in proportion up to its target
  │                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: set the target in a section, or write the figure here: `in proportion up to 80%`, `if >= 80%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0456]: tiêu chí này dựa vào chỉ tiêu của `online_dossier_rate`, nhưng chưa có gói nào giao chỉ tiêu đó
  ┌─ example.kpi:9:37
 9│   item online_dossier_rate 4 points in proportion up to its target
  │                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: giao chỉ tiêu trong một mục, hoặc ghi mức ngay đây: `theo tỷ lệ, tối đa khi đạt 80%`, `nếu >= 80%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Mục II"
  online_dossier_rate >= 50%  cite "II.1"

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to its target
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0457", #"""
# KPI0457: points in proportion to what is better when lower · chấm theo tỷ lệ với chỉ số càng thấp càng tốt

## English

In proportion means: the higher the result, the more points. For an indicator that is `lower is better` the worst unit
would get most.

Say in steps which results give how many points, or give them all or nothing with `if <= …`.

## Tiếng Việt

Chấm theo tỷ lệ nghĩa là kết quả càng cao càng nhiều điểm. Với chỉ số `càng thấp càng tốt`, đơn vị kém nhất sẽ được
nhiều điểm nhất.

Hãy ghi theo bậc kết quả nào được bao nhiêu điểm, hoặc cho cả hay không cho gì với `nếu <= …`.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator late_rate "Tỷ lệ hồ sơ quá hạn": share of dossiers
  lower is better

scorecard monthly "Điểm tháng" total 10 points
  item late_rate 10 points in proportion
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0457]: `late_rate` is better when lower, so its points cannot rise in proportion to it
  ┌─ example.kpi:11:28
11│   item late_rate 10 points in proportion
  │                            ^^^^^^^^^^^^^
  help: give the points in steps: `in steps 5 points up to 2%, 3 points above 2% to 5%, 0 points above 5%`, or by a condition: `if <= 2%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0457]: `late_rate` càng thấp càng tốt, nên không chấm điểm tăng theo tỷ lệ được
  ┌─ example.kpi:11:28
11│   item late_rate 10 points in proportion
  │                            ^^^^^^^^^^^^^
  gợi ý: chấm theo bậc: `theo bậc 5 điểm đến 2%, 3 điểm trên 2% đến 5%, 0 điểm trên 5%`, hoặc theo điều kiện: `nếu <= 2%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator late_rate "Tỷ lệ hồ sơ quá hạn": share of dossiers
  lower is better

scorecard monthly "Điểm tháng" total 10 points
  item late_rate 10 points in steps 10 points up to 2%, 5 points above 2% to 5%, 0 points above 5%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0458", #"""
# KPI0458: in proportion to what is no share, and no figure for all points · chấm theo tỷ lệ với số không phải tỷ lệ mà chưa ghi mức đủ điểm

## English

A share lies between 0% and 100%, so that it can be the part of the points itself. A count, a number or an amount has no
such end: the item must say at which figure all points are given.

## Tiếng Việt

Tỷ lệ nằm giữa 0% và 100% nên có thể lấy ngay làm phần điểm. Số lượng, số hay số tiền không có mức tận cùng như vậy:
tiêu chí phải ghi đạt mức nào thì được đủ điểm.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item ecopy_certification_count 10 points in proportion
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0458]: `ecopy_certification_count` is a count of ecopies, and nothing says at which figure it gets all the points
  ┌─ example.kpi:8:44
 8│   item ecopy_certification_count 10 points in proportion
  │                                            ^^^^^^^^^^^^^
  help: write the figure: `in proportion up to 100`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0458]: `ecopy_certification_count` là số lượng bản sao chứng thực điện tử, và chưa ghi đạt mức nào thì được đủ điểm
  ┌─ example.kpi:8:44
 8│   item ecopy_certification_count 10 points in proportion
  │                                            ^^^^^^^^^^^^^
  gợi ý: ghi mức: `theo tỷ lệ, tối đa khi đạt 100`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item ecopy_certification_count 10 points in proportion up to 200
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0459", #"""
# KPI0459: a figure for all points that is not above 0 · mức được đủ điểm không lớn hơn 0

## English

In proportion up to a figure means: the points times result over figure. At 0 or below every result would give all
points.

## Tiếng Việt

Chấm theo tỷ lệ, tối đa khi đạt một mức, nghĩa là: số điểm nhân kết quả chia cho mức. Nếu mức là 0 hoặc âm thì kết quả
nào cũng được đủ điểm.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 0%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0459]: points cannot rise in proportion up to 0%: every result would get all of them
  ┌─ example.kpi:9:57
 9│   item online_dossier_rate 4 points in proportion up to 0%
  │                                                         ^^
  help: write a figure above 0

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0459]: không thể chấm theo tỷ lệ tối đa khi đạt 0%: kết quả nào cũng được đủ điểm
  ┌─ example.kpi:9:57
 9│   item online_dossier_rate 4 points in proportion up to 0%
  │                                                         ^^
  gợi ý: ghi một mức lớn hơn 0

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0460", #"""
# KPI0460: points per case of what is not counted · tính điểm theo trường hợp với chỉ số không đếm được

## English

`minus … per case` and `plus … per case` multiply points by a number of cases: so many late reports, so many
initiatives. A share has no cases by itself.

Name an indicator that is a count, or score the share in proportion or in steps.

Where a case is called by a name, `plus 2 points per article`, that is what the indicator counts; and `if yes`, `if none` are
for what is yes or no, or counted.

## Tiếng Việt

`trừ … mỗi trường hợp` và `cộng … mỗi trường hợp` nhân điểm với số trường hợp: bao nhiêu báo cáo chậm, bao nhiêu sáng
kiến. Tỷ lệ thì không đếm theo trường hợp.

Hãy dùng chỉ số là số lượng, hoặc chấm tỷ lệ theo tỷ lệ hay theo bậc.

Trường hợp được gọi bằng tên, như `cộng 2 điểm mỗi bài`, thì đó phải là cái mà chỉ số đếm; `nếu có`, `nếu không có` dùng cho
chỉ số có hoặc không, và cho số lượng.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 10 points minus 1 point per case
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0460]: `dossier_on_time_rate` is a share: it has no cases to count points by
  ┌─ example.kpi:8:39
 8│   item dossier_on_time_rate 10 points minus 1 point per case
  │                                       ^^^^^^^^^^^^^^^^^^^^^^
  help: name an indicator that is a count, or score it `in proportion` or `in steps`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0460]: `dossier_on_time_rate` là một tỷ lệ, không đếm theo từng trường hợp để tính điểm
  ┌─ example.kpi:8:39
 8│   item dossier_on_time_rate 10 points minus 1 point per case
  │                                       ^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: dùng chỉ số là số lượng, hoặc chấm `theo tỷ lệ`, `theo bậc`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item ecopy_certification_count 10 points plus 1 point per case
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0461", #"""
# KPI0461: a result that cannot be taken as points · kết quả không lấy làm điểm được

## English

`as given` takes the result itself as the points: somebody has scored already, and the data hold the points. That needs
an indicator of the type `score` or `number`. A share or a count must first become points.

## Tiếng Việt

`theo điểm chấm` lấy ngay kết quả làm điểm: đã có người chấm và số liệu là điểm. Cách này cần chỉ số loại `điểm` hoặc
`số`. Tỷ lệ hay số lượng thì phải được quy ra điểm.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item satisfaction_rate 10 points as given
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0461]: `satisfaction_rate` is a share; only a score or a number can be taken as points
  ┌─ example.kpi:8:36
 8│   item satisfaction_rate 10 points as given
  │                                    ^^^^^^^^
  help: declare it as `: score`, or say how it becomes points: `in proportion`, `in steps`, `if …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0461]: `satisfaction_rate` là một tỷ lệ; chỉ điểm số hoặc số mới lấy làm điểm được
  ┌─ example.kpi:8:36
 8│   item satisfaction_rate 10 points as given
  │                                    ^^^^^^^^
  gợi ý: khai báo `: điểm`, hoặc ghi cách chấm: `theo tỷ lệ`, `theo bậc`, `nếu …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator plan_quality "Điểm thẩm định kế hoạch": score

scorecard monthly "Điểm tháng" total 10 points
  item plan_quality 10 points as given
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0462", #"""
# KPI0462: points that cannot stand here · số điểm không hợp lệ ở đây

## English

An item gives from 0 points up to what it states. A step cannot give more than its item, what is taken off or added per
case is above 0, and the least that an item gives lies below its most. Only a `bonus`, whose points come on top of the
total, may go below 0.

## Tiếng Việt

Tiêu chí cho từ 0 điểm đến số điểm đã ghi. Một bậc không thể cho nhiều hơn tiêu chí, số điểm trừ hay cộng mỗi trường
hợp phải lớn hơn 0, và mức thấp nhất của tiêu chí phải dưới mức cao nhất. Chỉ `điểm thưởng`, cộng ngoài tổng điểm, mới
được xuống dưới 0.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 10 points in steps 12 points from 95%, 0 points below 95%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check example.kpi
error[KPI0462]: 12 points cannot stand here
  ┌─ example.kpi:8:48
 8│   item dossier_on_time_rate 10 points in steps 12 points from 95%, 0 points below 95%
  │                                                ^^^^^^^^^
  help: the points here are from 0 to 10

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0462]: không ghi được 12 điểm ở đây
  ┌─ example.kpi:8:48
 8│   item dossier_on_time_rate 10 points in steps 12 points from 95%, 0 points below 95%
  │                                                ^^^^^^^^^
  gợi ý: số điểm ở đây phải nằm trong khoảng từ 0 đến 10

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 10 points in steps 10 points from 95%, 0 points below 95%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0463", #"""
# KPI0463: two bands of one name · hai mức xếp loại trùng tên

## English

Units are counted by the band they are in; two bands of one name could not be told apart. A band has one range: where
the document gives two, they are two bands with names of their own.

## Tiếng Việt

Đơn vị được đếm theo mức xếp loại; hai mức trùng tên thì không phân biệt được. Mỗi mức có một khoảng điểm: nếu văn bản
nêu hai khoảng thì đó là hai mức, mỗi mức một tên.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Khá" from 6
  band "Khá" below 6
```

```console
$ chuan check example.kpi
error[KPI0463]: there are two bands "Khá"
  ┌─ example.kpi:12:8
12│   band "Khá" below 6
  │        ^^^^^
  ┌─ example.kpi:11:8
11│   band "Khá" from 6
  │        ----- first here
  help: one band has one range

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0463]: có hai mức xếp loại "Khá"
  ┌─ example.kpi:12:8
12│   band "Khá" below 6
  │        ^^^^^
  ┌─ example.kpi:11:8
11│   band "Khá" from 6
  │        ----- lần đầu ở đây
  gợi ý: mỗi mức xếp loại có một khoảng điểm

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Khá" from 6
  band "Yếu" below 6
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0464", #"""
# KPI0464: numbers that lie in no band or step · số không thuộc mức hay bậc nào

## English

Bands must cover every total that can come out, and steps every result; otherwise a unit falls through. The message names
such a number. A system in use asks for more than 15 points for one class and for 12 to under 15 for the next: a unit
with exactly 15 got the lowest.

Write only where each range starts. `from 15` goes on to the next range above, and has the 15 itself in it.

## Tiếng Việt

Các mức xếp loại phải bao hết mọi tổng điểm có thể có, các bậc phải bao hết mọi kết quả; nếu không sẽ có đơn vị lọt ra
ngoài. Thông báo nêu một con số như vậy. Có hệ thống đang dùng lấy trên 15 điểm là một mức, từ 12 đến dưới 15 là mức
kế tiếp: đơn vị đúng 15 điểm bị xếp mức thấp nhất.

Chỉ cần ghi mức bắt đầu của mỗi khoảng. `từ 15` kéo đến khoảng trên kế tiếp, và gồm cả số 15.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" above 8
  band "Tốt" from 5 to under 8
  band "Yếu" below 5
```

```console
$ chuan check example.kpi
error[KPI0464]: 8 lies in none of these ranges
  ┌─ example.kpi:11:3
11│   band "Tốt" from 5 to under 8
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:10:3
10│   band "Xuất sắc" above 8
  │   ----------------------- the next starts above it
  help: write only where each starts, `from 90`, `from 80`, …: it goes on to the next, and the lowest is `below …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0464]: 8 không thuộc khoảng nào
  ┌─ example.kpi:11:3
11│   band "Tốt" from 5 to under 8
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:10:3
10│   band "Xuất sắc" above 8
  │   ----------------------- mức tiếp theo bắt đầu sau đó
  gợi ý: chỉ cần ghi mức bắt đầu, `từ 90`, `từ 80`, …: mỗi khoảng kéo đến khoảng sau, khoảng thấp nhất là `dưới …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" from 8
  band "Tốt" from 5
  band "Yếu" below 5
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0465", #"""
# KPI0465: numbers that lie in two bands or steps · số thuộc hai mức hay hai bậc

## English

Every total lies in one band, and every result in one step. These two ranges share a number, so that it would depend on
their order which one counts.

End one where the other starts: `to under …` leaves the figure itself out.

## Tiếng Việt

Mỗi tổng điểm thuộc đúng một mức, mỗi kết quả thuộc đúng một bậc. Hai khoảng này có chung một số, nên kết quả sẽ tùy
thứ tự ghi.

Hãy cho khoảng này dừng nơi khoảng kia bắt đầu: `đến dưới …` không gồm chính con số đó.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" from 8
  band "Tốt" from 5 to 8
  band "Yếu" below 5
```

```console
$ chuan check example.kpi
error[KPI0465]: 8 lies in two of these ranges
  ┌─ example.kpi:10:3
10│   band "Xuất sắc" from 8
  │   ^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:11:3
11│   band "Tốt" from 5 to 8
  │   ---------------------- it lies here too
  help: end one where the other starts: `to under …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0465]: 8 thuộc hai khoảng
  ┌─ example.kpi:10:3
10│   band "Xuất sắc" from 8
  │   ^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:11:3
11│   band "Tốt" from 5 to 8
  │   ---------------------- cũng thuộc khoảng này
  gợi ý: cho khoảng này dừng nơi khoảng kia bắt đầu: `đến dưới …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" from 8
  band "Tốt" from 5 to under 8
  band "Yếu" below 5
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0466", #"""
# KPI0466: a range without any number · khoảng không có số nào

## English

The lower end of this range lies above its upper end, or the two are one figure that is left out.

## Tiếng Việt

Đầu dưới của khoảng lớn hơn đầu trên, hoặc hai đầu là một số mà số đó không thuộc khoảng.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" from 8
  band "Tốt" from 8 to under 5
  band "Yếu" below 5
```

```console
$ chuan check example.kpi
error[KPI0466]: no number lies in this range
  ┌─ example.kpi:11:3
11│   band "Tốt" from 8 to under 5
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write the lower figure first: `from 12 to under 15`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0466]: không có số nào thuộc khoảng này
  ┌─ example.kpi:11:3
11│   band "Tốt" from 8 to under 5
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi số nhỏ trước: `từ 12 đến dưới 15`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Xuất sắc" from 8
  band "Tốt" from 5 to under 8
  band "Yếu" below 5
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0467", #"""
# KPI0467: an item that is a scorecard · tiêu chí là một phiếu điểm

## English

Items are scored by indicators. A scorecard cannot be an item, neither of itself nor of another one: so no score can rest on itself, however many
scorecards a pack has.

To count the points of one scorecard in another, let `chuan score` write them, and give them with the data as an indicator that is a `score`.

## Tiếng Việt

Tiêu chí chấm theo chỉ số. Phiếu điểm không thể là tiêu chí của chính nó hay của phiếu khác; nhờ vậy không có điểm nào tính vòng về chính nó.

Muốn tính điểm của phiếu này vào phiếu khác thì cho `chuan score` xuất điểm ra, rồi đưa vào bằng số liệu, là chỉ số loại `điểm`.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard ho_so "Điểm hồ sơ" total 10 points
  item dossier_on_time_rate 10 points in proportion

scorecard chung "Điểm chung" total 20 points
  item ho_so 10 points in proportion
  item chung 10 points in proportion
```

```console
$ chuan check example.kpi
error[KPI0467]: `ho_so` is a scorecard; an item is scored by an indicator
  ┌─ example.kpi:11:8
11│   item ho_so 10 points in proportion
  │        ^^^^^
  ┌─ example.kpi:7:1
 7│ scorecard ho_so "Điểm hồ sơ" total 10 points
  │ -------------------------------------------- the scorecard
  help: name the indicator that the points are for
  help: to count the points of another scorecard in, give them with the data as a `score`: `item … 10 points as given`

error[KPI0467]: `chung` cannot be an item of itself
  ┌─ example.kpi:12:8
12│   item chung 10 points in proportion
  │        ^^^^^
  ┌─ example.kpi:10:1
10│ scorecard chung "Điểm chung" total 20 points
  │ -------------------------------------------- the scorecard
  help: name the indicator that the points are for
  help: to count the points of another scorecard in, give them with the data as a `score`: `item … 10 points as given`

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0467]: `ho_so` là phiếu điểm; tiêu chí chấm theo một chỉ số
  ┌─ example.kpi:11:8
11│   item ho_so 10 points in proportion
  │        ^^^^^
  ┌─ example.kpi:7:1
 7│ scorecard ho_so "Điểm hồ sơ" total 10 points
  │ -------------------------------------------- phiếu điểm đó
  gợi ý: nêu chỉ số dùng để chấm
  gợi ý: muốn tính điểm của phiếu khác thì đưa vào bằng số liệu, là chỉ số loại `điểm`: `tiêu chí … 10 điểm theo điểm chấm`

lỗi[KPI0467]: `chung` không thể là tiêu chí của chính nó
  ┌─ example.kpi:12:8
12│   item chung 10 points in proportion
  │        ^^^^^
  ┌─ example.kpi:10:1
10│ scorecard chung "Điểm chung" total 20 points
  │ -------------------------------------------- phiếu điểm đó
  gợi ý: nêu chỉ số dùng để chấm
  gợi ý: muốn tính điểm của phiếu khác thì đưa vào bằng số liệu, là chỉ số loại `điểm`: `tiêu chí … 10 điểm theo điểm chấm`

2 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator diem_ho_so "Điểm hồ sơ đã chấm": score

scorecard ho_so "Điểm hồ sơ" total 10 points
  item dossier_on_time_rate 10 points in proportion

scorecard chung "Điểm chung" total 20 points
  item diem_ho_so 10 points as given
  item online_dossier_rate 10 points in proportion
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0468", #"""
# KPI0468: points, and nothing of how they are given · có số điểm, chưa ghi cách chấm

## English

An item that is yes or no has its points when it is yes; nothing more need be said. Of a share, a count or an amount it must be said which results have them: all from 90% on, or a part
of them in proportion?

Write behind the points how they are given: `if >= 90%`, `if met`, `in proportion`, `in steps …`, `minus … points per case`.

## Tiếng Việt

Tiêu chí có hoặc không thì được điểm khi là có, không cần ghi thêm. Với tỷ lệ, số lượng hay số đo thì phải ghi kết quả nào được điểm: đủ điểm khi đạt từ 90%, hay tính theo tỷ lệ?

Hãy ghi cách chấm ở sau số điểm: `nếu tối thiểu 90%`, `nếu đạt chỉ tiêu`, `theo tỷ lệ`, `theo bậc …`, `trừ … điểm mỗi trường hợp`.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator planned "Ban hành kế hoạch": yes or no

scorecard monthly "Điểm tháng" total 10 points
  item planned 4 points
  item dossier_on_time_rate 6 points
```

```console
$ chuan check example.kpi
error[KPI0468]: `dossier_on_time_rate` is a share, and nothing says which results have these points
  ┌─ example.kpi:11:29
11│   item dossier_on_time_rate 6 points
  │                             ^^^^^^^^
  help: write behind the points how they are given: `in proportion`, `if >= …`, `in steps …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0468]: `dossier_on_time_rate` là một tỷ lệ, chưa ghi kết quả nào thì được số điểm này
  ┌─ example.kpi:11:29
11│   item dossier_on_time_rate 6 points
  │                             ^^^^^^^^
  gợi ý: ghi cách chấm điểm ở sau số điểm: `theo tỷ lệ`, `nếu >= …`, `theo bậc …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator planned "Ban hành kế hoạch": yes or no

scorecard monthly "Điểm tháng" total 10 points
  item planned 4 points
  item dossier_on_time_rate 6 points in proportion
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0469", #"""
# KPI0469: a better result with fewer points · kết quả tốt hơn mà ít điểm hơn

## English

"From 95%: 3 points, from 80%: 2 points, from 90%: 1 point": each step goes on to where the next one begins, so that 92% has 1 point here and 85% has 2. Most often a figure or the points were
mistyped.

In a group of deductions "không có khiếu kiện: 5 điểm" takes the points from the units without any, which a warning says: such an item belongs to the total, or says `mỗi vụ khiếu kiện trừ 5 điểm`.

Steps with both ends written, "from 80%: 5 points, below 80%: 10 points", and points for the worse side of an indicator, "3 points if at least 10 cases" of late cases, are warned of: the figures, the points, or what the
indicator says of `lower is better` may be wrong.

Mend the figures or the points. Where the plan means it so, as of results that are best in the middle, write both ends of each range: `from 80% to under 90%`.

## Tiếng Việt

"Từ 95%: 3 điểm, từ 80%: 2 điểm, từ 90%: 1 điểm": mỗi bậc kéo đến bậc kế tiếp, nên 92% chỉ được 1 điểm mà 85% lại được 2. Thường là gõ nhầm mức hoặc số điểm.

Trong nhóm điểm trừ, "không có khiếu kiện: 5 điểm" là trừ điểm của đơn vị không có khiếu kiện, nên có cảnh báo: hãy chuyển tiêu chí ra ngoài nhóm, hoặc viết `mỗi vụ khiếu kiện trừ 5 điểm`.

Các bậc ghi đủ hai đầu, "từ 80%: 5 điểm, dưới 80%: 10 điểm", và điểm cho phía xấu của chỉ số, như "3 điểm nếu từ 10 vụ trở lên" với số vụ chậm, thì có cảnh báo: có thể sai mức, sai số điểm, hoặc chỉ số thiếu
`càng thấp càng tốt`.

Hãy sửa mức hoặc số điểm. Nếu kế hoạch đúng là như vậy, ví dụ kết quả ở giữa là tốt nhất, thì ghi cả hai đầu của mỗi khoảng: `từ 80% đến dưới 90%`.

## Example

```kpi example.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số đúng_hạn "Tỷ lệ hồ sơ đúng hạn": tỷ lệ của hồ sơ cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 3 điểm
  tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm
```

```console
$ chuan check example.kpi
error[KPI0469]: a better result has fewer points here, 1, than a worse one, 2
  ┌─ example.kpi:8:64
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm
  │                                                                ^^^^^^^^^^^^^
  ┌─ example.kpi:8:49
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm
  │                                                 ------------- the worse results
  help: mend the figures or the points; where the plan means it so, write both ends of each range, `from 80% to under 90%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0469]: kết quả tốt hơn mà chỉ được 1 điểm, ít hơn 2 điểm của kết quả kém hơn
  ┌─ example.kpi:8:64
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm
  │                                                                ^^^^^^^^^^^^^
  ┌─ example.kpi:8:49
 8│   tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm
  │                                                 ------------- kết quả kém hơn
  gợi ý: sửa mức hoặc số điểm; nếu kế hoạch đúng là như vậy thì ghi cả hai đầu của mỗi khoảng, `từ 80% đến dưới 90%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
gói diem_2026 "Chấm điểm năm 2026"
  năm 2026
  cấp xã "Sơn Hà" thuộc tỉnh "Quảng Ngãi"

chỉ số đúng_hạn "Tỷ lệ hồ sơ đúng hạn": tỷ lệ của hồ sơ cộng dồn

phiếu điểm phiếu "Phiếu chấm điểm" tổng 3 điểm
  tiêu chí tỷ lệ hồ sơ đúng hạn: từ 95% 3 điểm, từ 90% 2 điểm, từ 80% 1 điểm, dưới 80%: 0 điểm
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0470", #"""
# KPI0470: two tasks of one code · hai nhiệm vụ trùng mã

## English

A task is called by its code: in the progress file, on the command line, in the calendar. Two of one code could not be told apart.

Plans do number two rows alike. Give one of them a code of its own, such as "4.3 (2)", and keep the plan's number in `cite`.

## Tiếng Việt

Nhiệm vụ được gọi theo mã: trong tệp tiến độ, trên dòng lệnh, trong lịch. Hai nhiệm vụ trùng mã thì không phân biệt được.

Có kế hoạch đánh số trùng thật. Hãy đặt mã riêng cho một nhiệm vụ, ví dụ "4.3 (2)", và giữ số của kế hoạch ở `dẫn`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "4.3" "Niêm yết công khai TTHC"
    lead "UBND các xã" for level commune
    ongoing cite "4.3"
  task "4.3" "Báo cáo kết quả"
    lead "UBND các xã" for level commune
    quarterly cite "4.3"
```

```console
$ chuan check example.kpi
error[KPI0470]: there are two tasks "4.3"
  ┌─ example.kpi:9:8
 9│   task "4.3" "Báo cáo kết quả"
  │        ^^^^^
  ┌─ example.kpi:6:8
 6│   task "4.3" "Niêm yết công khai TTHC"
  │        ----- first here
  help: give one of them another code, such as "4.3 (2)"; the plan's own number stays in `cite`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0470]: có hai nhiệm vụ "4.3"
  ┌─ example.kpi:9:8
 9│   task "4.3" "Báo cáo kết quả"
  │        ^^^^^
  ┌─ example.kpi:6:8
 6│   task "4.3" "Niêm yết công khai TTHC"
  │        ----- lần đầu ở đây
  gợi ý: đặt mã khác cho một nhiệm vụ, ví dụ "4.3 (2)"; số của kế hoạch vẫn ghi ở `dẫn`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "4.3" "Niêm yết công khai TTHC"
    lead "UBND các xã" for level commune
    ongoing cite "4.3"
  task "4.3 (2)" "Báo cáo kết quả"
    lead "UBND các xã" for level commune
    quarterly cite "4.3, dòng thứ hai"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0471", #"""
# KPI0471: a task without a time · nhiệm vụ chưa ghi thời gian

## English

It is not said when the task is to be done, so it would never be due. Write the time as the plan has it: a day, a month, a recurrence, `ongoing`, an event, another plan.

If the plan leaves it blank, say so with `no time given`: then a reader sees that nothing was forgotten here.

## Tiếng Việt

Nhiệm vụ chưa ghi khi nào phải làm, nên sẽ không bao giờ đến hạn. Hãy viết thời gian như kế hoạch: ngày, tháng, định kỳ, `thường xuyên`, sự kiện, hoặc kế hoạch khác.

Nếu kế hoạch để trống thì viết `không ghi thời gian`: người đọc sẽ biết không phải bị bỏ sót.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    cite "STT 1"
```

```console
$ chuan check example.kpi
error[KPI0471]: task "1" does not say when it is to be done
  ┌─ example.kpi:6:8
 6│   task "1" "Ban hành kế hoạch rà soát"
  │        ^^^
  help: add the plan's time: `by 2024-06-30`, `in month 2`, `every 3 months`, `ongoing`, `on event "…"`
  help: if the plan gives none, write `no time given`
 8+     cite "STT 1" no time given

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0471]: nhiệm vụ "1" chưa ghi thời gian thực hiện
  ┌─ example.kpi:6:8
 6│   task "1" "Ban hành kế hoạch rà soát"
  │        ^^^
  gợi ý: thêm thời gian của kế hoạch: `chậm nhất 2024-06-30`, `tháng 2`, `định kỳ 3 tháng`, `thường xuyên`, `khi "…"`
  gợi ý: nếu kế hoạch để trống, viết `không ghi thời gian`
 8+     cite "STT 1" no time given

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    in month 3
    cite "STT 1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0472", #"""
# KPI0472: the plan gives no time · kế hoạch không ghi thời gian

## English

The plan has a blank where the time of the task should be. The task is kept and listed without a day; it can never be late.

That is a gap in the plan, not in the file: ask who issued it, and put the time in once there is one.

## Tiếng Việt

Kế hoạch để trống thời gian của nhiệm vụ. Nhiệm vụ vẫn có trong danh mục nhưng không có hạn, nên không bao giờ quá
hạn.

Đây là thiếu sót của kế hoạch, không phải của tệp: hãy hỏi cơ quan ban hành, và ghi thời gian khi đã rõ.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "26" "Báo cáo chuyên ngành"
    lead "Các phòng, ban huyện"
    no time given cite "STT 26"
```

```console
$ chuan check example.kpi
warning[KPI0472]: the plan gives no time for task "26"
  ┌─ example.kpi:8:5
 8│     no time given cite "STT 26"
  │     ^^^^^^^^^^^^^
  help: ask who issued the plan for a date; the task is listed without one

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0472]: kế hoạch không ghi thời gian cho nhiệm vụ "26"
  ┌─ example.kpi:8:5
 8│     no time given cite "STT 26"
  │     ^^^^^^^^^^^^^
  gợi ý: hỏi lại cơ quan ban hành; nhiệm vụ vẫn có trong danh mục nhưng không có hạn

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "26" "Báo cáo chuyên ngành"
    lead "Các phòng, ban huyện"
    quarterly cite "STT 26"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0473", #"""
# KPI0473: a task that nobody leads · nhiệm vụ không có đơn vị chủ trì

## English

The task does not say who has to do it, so it is on nobody's list and nobody can be asked.

Add `lead` with the plan's words; `for level …` or `for kind …` after it when the words stand for several units.

## Tiếng Việt

Nhiệm vụ chưa ghi ai phải làm, nên không nằm trong danh sách của đơn vị nào và không đôn đốc được ai.

Thêm `chủ trì` với lời của kế hoạch; nếu lời đó chỉ nhiều đơn vị thì viết thêm `cho cấp …` hoặc `cho loại …`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "3" "Niêm yết công khai TTHC"
    ongoing cite "STT 3"
```

```console
$ chuan check example.kpi
warning[KPI0473]: task "3" does not say who leads it
  ┌─ example.kpi:6:8
 6│   task "3" "Niêm yết công khai TTHC"
  │        ^^^
  help: add `lead "…"`; if the plan leaves it blank, say so in a `note`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0473]: nhiệm vụ "3" chưa ghi đơn vị chủ trì
  ┌─ example.kpi:6:8
 6│   task "3" "Niêm yết công khai TTHC"
  │        ^^^
  gợi ý: thêm `chủ trì "…"`; nếu kế hoạch để trống thì nêu trong `ghi chú`

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "3" "Niêm yết công khai TTHC"
    lead "UBND các xã, thị trấn" for level commune
    ongoing cite "STT 3"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0474", #"""
# KPI0474: a task without a product · nhiệm vụ chưa ghi sản phẩm

## English

Other tasks of the section say what comes out of them, and this one does not, so nobody can tell when it is done.

Add `product` with the plan's words.

## Tiếng Việt

Các nhiệm vụ khác cùng mục có ghi sản phẩm, còn nhiệm vụ này thì không, nên khó biết khi nào là xong.

Thêm `sản phẩm` với lời của kế hoạch.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng" product "Kế hoạch" in month 3 cite "STT 1"
  task "2" "Báo cáo kết quả rà soát"
    lead "Văn phòng" in month 9 cite "STT 2"
```

```console
$ chuan check example.kpi
warning[KPI0474]: task "2" does not say what comes out of it, as others of its section do
  ┌─ example.kpi:8:8
 8│   task "2" "Báo cáo kết quả rà soát"
  │        ^^^
  help: add `product "…"`; if the plan leaves it blank, say so in a `note`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0474]: nhiệm vụ "2" chưa ghi sản phẩm, trong khi nhiệm vụ khác cùng mục có ghi
  ┌─ example.kpi:8:8
 8│   task "2" "Báo cáo kết quả rà soát"
  │        ^^^
  gợi ý: thêm `sản phẩm "…"`; nếu kế hoạch để trống thì nêu trong `ghi chú`

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng" product "Kế hoạch" in month 3 cite "STT 1"
  task "2" "Báo cáo kết quả rà soát"
    lead "Văn phòng" product "Báo cáo" in month 9 cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0475", #"""
# KPI0475: no such month, quarter or half · không có tháng, quý, nửa năm này

## English

A year has months 1 to 12, quarters 1 to 4 (or I to IV) and halves 1 and 2. With a year before it, the period is written whole: `in month 2024-03`, `in 2024-Q1`.

## Tiếng Việt

Một năm có tháng 1 đến 12, quý 1 đến 4 (hoặc I đến IV) và hai nửa năm. Nếu ghi kèm năm thì viết trọn kỳ: `tháng 2024-03`, `trong quý 2024-Q1`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Báo cáo quý"
    lead "Văn phòng"
    in quarters 1, 5 cite "STT 1"
```

```console
$ chuan check example.kpi
error[KPI0475]: there is no quarter 5 in a year
  ┌─ example.kpi:8:20
 8│     in quarters 1, 5 cite "STT 1"
  │                    ^
  help: write a number from 1 to 4; with its year a quarter is written as `2024-Q3`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0475]: một năm không có quý 5
  ┌─ example.kpi:8:20
 8│     in quarters 1, 5 cite "STT 1"
  │                    ^
  gợi ý: quý ghi bằng số từ 1 đến 4; ghi kèm năm thì viết như `2024-Q3`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Báo cáo quý"
    lead "Văn phòng"
    in quarters 1, 4 cite "STT 1"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0476", #"""
# KPI0476: a recurrence that does not divide a year · định kỳ không chia hết một năm

## English

`every 3 months` means that the task is due at the end of each quarter: the parts of the year are all of one length. A year has no parts of five months, so it is not said which days are meant.

Name the months instead.

What recurs by weeks names the day of the week, `every week on Friday`; `weekly` alone does not say when it is due. Several weeks and days are no recurrence: write `ongoing` where nobody records each time, or `monthly` where it is
followed up month by month.

## Tiếng Việt

`định kỳ 3 tháng` nghĩa là đến hạn vào cuối mỗi quý: các phần của năm dài bằng nhau. Một năm không chia được thành các phần 5 tháng, nên không rõ hạn là ngày nào.

Hãy nêu rõ các tháng.

Định kỳ theo tuần thì ghi rõ thứ, `thứ Sáu hằng tuần`; chỉ ghi `hằng tuần` thì không rõ hạn là ngày nào. Không định kỳ theo nhiều tuần hay theo ngày: viết `thường xuyên` nếu không theo dõi từng lần, hoặc `hằng tháng` nếu theo dõi theo tháng.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "25" "Báo cáo kiểm soát TTHC"
    lead "Văn phòng"
    every 5 months cite "STT 25"
```

```console
$ chuan check example.kpi
error[KPI0476]: a year does not divide into parts of 5 months, so it is not said on which days the task is due
  ┌─ example.kpi:8:5
 8│     every 5 months cite "STT 25"
  │     ^^^^^^^^^^^^^^
  help: write 1, 2, 3, 4, 6 or 12 months, or name the months: `in months 5, 10`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0476]: một năm không chia đều được thành các kỳ 5 tháng, nên không rõ hạn rơi vào ngày nào
  ┌─ example.kpi:8:5
 8│     every 5 months cite "STT 25"
  │     ^^^^^^^^^^^^^^
  gợi ý: viết định kỳ 1, 2, 3, 4, 6 hoặc 12 tháng, hoặc ghi rõ từng tháng: `tháng 5, 10`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "25" "Báo cáo kiểm soát TTHC"
    lead "Văn phòng"
    in months 5, 10 cite "STT 25"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0477", #"""
# KPI0477: one product, two deadlines · một sản phẩm, hai thời hạn

## English

Two tasks of one lead deliver the same product and are due on different days: which of them holds is not said. A short product such as "Kế hoạch" is read together with the task's own words.

It is a warning: keep both as the plan has them and say in a `note` which is followed, or ask who issued it. Tasks that recur are not compared.

## Tiếng Việt

Hai nhiệm vụ của cùng một đơn vị chủ trì có cùng sản phẩm nhưng khác thời hạn, không rõ theo thời hạn nào. Sản phẩm ghi ngắn như "Kế hoạch" được đọc cùng nội dung nhiệm vụ.

Đây là cảnh báo: giữ nguyên cả hai theo kế hoạch và nêu trong `ghi chú` thời hạn được áp dụng, hoặc hỏi cơ quan ban hành. Nhiệm vụ định kỳ không được so sánh.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành các văn bản về kiểm soát TTHC"
    lead "Văn phòng HĐND và UBND huyện"
    product "Quyết định ban hành kế hoạch rà soát, đánh giá TTHC"
    in month 2 cite "STT 1"
  task "4" "Xây dựng Kế hoạch rà soát, đánh giá TTHC năm 2024"
    lead "Văn phòng HĐND và UBND huyện"
    product "Kế hoạch"
    in quarter I cite "STT 4"
```

```console
$ chuan check example.kpi
warning[KPI0477]: tasks "1" and "4" deliver the same and are due on different days
  ┌─ example.kpi:13:5
13│     in quarter I cite "STT 4"
  │     ^^^^^^^^^^^^ due 2024-03-31
  ┌─ example.kpi:9:5
 9│     in month 2 cite "STT 1"
  │     ---------- due 2024-02-29
  help: keep both as the plan has them and say which holds in a `note`, or ask who issued the plan

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0477]: nhiệm vụ "1" và "4" có cùng sản phẩm nhưng khác thời hạn
  ┌─ example.kpi:13:5
13│     in quarter I cite "STT 4"
  │     ^^^^^^^^^^^^ hạn 31/03/2024
  ┌─ example.kpi:9:5
 9│     in month 2 cite "STT 1"
  │     ---------- hạn 29/02/2024
  gợi ý: giữ nguyên theo kế hoạch và nêu trong `ghi chú` thời hạn nào được áp dụng, hoặc hỏi lại cơ quan ban hành

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành các văn bản về kiểm soát TTHC"
    lead "Văn phòng HĐND và UBND huyện"
    product "Quyết định ban hành kế hoạch rà soát, đánh giá TTHC"
    in month 2 cite "STT 1"
  task "4" "Xây dựng Kế hoạch truyền thông về kiểm soát TTHC"
    lead "Văn phòng HĐND và UBND huyện"
    product "Kế hoạch"
    in quarter I cite "STT 4"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0478", #"""
# KPI0478: a number of days that nothing can be done in · số ngày không dùng được

## English

So many days after an event, a day or a task are a whole number from 1 to 3660, the number of a working day of a month is one from 1 to 23, and how late something is, is told in whole days of the calendar. The day from which days are
counted does not count itself, so that 0 days would leave none.

Write the number that the document gives. A day of the calendar is written with `by`.

## Tiếng Việt

Số ngày tính từ một sự kiện, một ngày hay một nhiệm vụ là số nguyên từ 1 đến 3660, thứ tự ngày làm việc trong tháng là số nguyên từ 1 đến 23, số ngày chậm tính tròn theo ngày lịch. Ngày làm mốc không được tính, nên 0 ngày thì không còn ngày nào.

Hãy ghi đúng số của văn bản. Hạn là một ngày cụ thể thì ghi bằng `chậm nhất ngày`.

## Example

```kpi example.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "25" "Trả lời kiến nghị"
    lead "Văn phòng"
    within 0 working days of "nhận được kiến nghị" cite "STT 25"
```

```console
$ chuan check example.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

error[KPI0478]: `0` is no number of days in which something can be done
  ┌─ example.kpi:8:12
 8│     within 0 working days of "nhận được kiến nghị" cite "STT 25"
  │            ^
  help: write a whole number from 1 to 3660, as in `within 5 working days of "…"`

1 error, 1 warning in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
cảnh báo[KPI0221]: cấp huyện đã kết thúc từ 01/07/2025, trước năm 2026 của kế hoạch
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  gợi ý: ghi cấp thay thế, hoặc kiểm tra năm của kế hoạch

lỗi[KPI0478]: `0` không phải là số ngày để làm một việc
  ┌─ example.kpi:8:12
 8│     within 0 working days of "nhận được kiến nghị" cite "STT 25"
  │            ^
  gợi ý: viết số nguyên từ 1 đến 3660, như `trong 5 ngày làm việc kể từ khi "…"`

1 lỗi, 1 cảnh báo trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "25" "Trả lời kiến nghị"
    lead "Văn phòng"
    within 5 working days of "nhận được kiến nghị" cite "STT 25"
```

```console
$ chuan check mended.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ mended.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

1 warning in 1 file
```

"""#),
("KPI0479", #"""
# KPI0479: a task that comes after itself · nhiệm vụ phải chờ chính nó

## English

`after task "2"` lets a task wait until another one is done. If that one waits, by whatever way, for the first, none of them can ever begin.

The message names the way round; each arrow is an `after task`. Take one of them out, or name the task that is really waited for.

## Tiếng Việt

`sau nhiệm vụ "2"` nghĩa là phải chờ nhiệm vụ ấy xong. Nếu nhiệm vụ ấy lại chờ nhiệm vụ này, dù qua nhiệm vụ khác, thì không nhiệm vụ nào bắt đầu được.

Thông báo nêu cả vòng; mỗi mũi tên là một chỗ `sau nhiệm vụ`. Hãy bỏ một chỗ, hoặc ghi đúng nhiệm vụ phải chờ.

## Example

```kpi example.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Tổng hợp" lead "Văn phòng" within 5 days after task "2" cite "STT 1"
  task "2" "Rà soát" lead "Văn phòng" after task "1" cite "STT 2"
```

```console
$ chuan check example.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

error[KPI0479]: this task comes after itself: "1" → "2" → "1"
  ┌─ example.kpi:7:50
 7│   task "2" "Rà soát" lead "Văn phòng" after task "1" cite "STT 2"
  │                                                  ^^^
  help: each arrow is an `after task`; take one of them out

1 error, 1 warning in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
cảnh báo[KPI0221]: cấp huyện đã kết thúc từ 01/07/2025, trước năm 2026 của kế hoạch
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  gợi ý: ghi cấp thay thế, hoặc kiểm tra năm của kế hoạch

lỗi[KPI0479]: nhiệm vụ này phải chờ chính nó: "1" → "2" → "1"
  ┌─ example.kpi:7:50
 7│   task "2" "Rà soát" lead "Văn phòng" after task "1" cite "STT 2"
  │                                                  ^^^
  gợi ý: mỗi mũi tên là một chỗ `sau nhiệm vụ`; hãy bỏ một chỗ

1 lỗi, 1 cảnh báo trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Tổng hợp" lead "Văn phòng" within 5 days after task "2" cite "STT 1"
  task "2" "Rà soát" lead "Văn phòng" in month 3 cite "STT 2"
```

```console
$ chuan check mended.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ mended.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

1 warning in 1 file
```

"""#),
("KPI0480", #"""
# KPI0480: after a task that is done more than once · sau một nhiệm vụ không chỉ làm một lần

## English

Days can be counted from a task that is done once. One that recurs is done several times, and what is ongoing never ends, so it is not said from which day they are counted.

Name what happens as an event, and give its days in a progress file; or give the task the day that is meant.

## Tiếng Việt

Chỉ tính ngày được từ nhiệm vụ làm một lần. Nhiệm vụ định kỳ làm nhiều lần, việc thường xuyên thì không có ngày xong, nên không rõ tính từ ngày nào.

Hãy ghi thành sự kiện và ghi ngày phát sinh trong tệp tiến độ, hoặc ghi hẳn hạn của nhiệm vụ.

## Example

```kpi example.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Báo cáo tháng" lead "Văn phòng" monthly cite "STT 1"
  task "2" "Công khai" lead "Văn phòng" within 5 days after task "1" cite "STT 2"
```

```console
$ chuan check example.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

error[KPI0480]: task "1" is due 12 times, so that it is not said after which of them
  ┌─ example.kpi:7:66
 7│   task "2" "Công khai" lead "Văn phòng" within 5 days after task "1" cite "STT 2"
  │                                                                  ^^^
  help: name an event instead, `within 5 days of "…"`; its days are given in a progress file

1 error, 1 warning in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
cảnh báo[KPI0221]: cấp huyện đã kết thúc từ 01/07/2025, trước năm 2026 của kế hoạch
  ┌─ example.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  gợi ý: ghi cấp thay thế, hoặc kiểm tra năm của kế hoạch

lỗi[KPI0480]: nhiệm vụ "1" có 12 kỳ, nên không rõ là sau lần nào
  ┌─ example.kpi:7:66
 7│   task "2" "Công khai" lead "Văn phòng" within 5 days after task "1" cite "STT 2"
  │                                                                  ^^^
  gợi ý: hãy ghi một sự kiện, `trong 5 ngày kể từ khi "…"`; các ngày phát sinh ghi trong tệp tiến độ

1 lỗi, 1 cảnh báo trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Báo cáo tháng" lead "Văn phòng" monthly cite "STT 1"
  task "2" "Công khai" lead "Văn phòng" within 5 days after "có báo cáo tháng" cite "STT 2"
```

```console
$ chuan check mended.kpi
warning[KPI0221]: the level `district` ended on 2025-07-01, before this plan's year 2026
  ┌─ mended.kpi:3:9
 3│   level district "Sơn Hà" in province "Quảng Ngãi"
  │         ^^^^^^^^
  help: name the level that has taken its place, or check the plan's year

1 warning in 1 file
```

"""#),
("KPI0501", #"""
# KPI0501: the target comes out otherwise than the test expects · chỉ tiêu khác với mong đợi của kiểm thử

## English

The test gives a unit's results and says which target it must be assigned; the rule gives another one. The lines after
the message tell what the rule did to the figure: a cap, a floor, or an answer for a missing result.

Either the rule does not say what the plan says, or the expectation was computed with something left out. Follow the
plan's sentence by hand for this one unit, and mend whichever is wrong. Do not simply copy the figure found: a test
that repeats the rule's mistake protects it.

## Tiếng Việt

Kiểm thử cho biết kết quả của một đơn vị và nêu chỉ tiêu đơn vị đó phải được giao; quy tắc lại cho ra con số khác. Các
dòng dưới thông báo cho biết quy tắc đã làm gì với con số: chặn mức trần, nâng lên mức sàn, hay xử lý kết quả thiếu.

Hoặc quy tắc chưa đúng với kế hoạch, hoặc con số mong đợi tính còn sót. Hãy tính tay theo câu chữ của kế hoạch cho
đúng đơn vị này rồi sửa bên nào sai. Đừng chỉ chép lại con số vừa ra: kiểm thử lặp lại cái sai của quy tắc thì chỉ che
giấu cái sai đó.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a high result is held to 100%"
  given online_payment_txn_rate in 2023 = 95%
  expect target of online_payment_txn_rate = 99%
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ a high result is held to 100%  (example.kpi:17:1)
error[KPI0501]: expected the target of online_payment_txn_rate to be 99%, but it is 100%
  ┌─ example.kpi:19:3
19│   expect target of online_payment_txn_rate = 99%
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = capped from 104.5%

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ a high result is held to 100%  (example.kpi:17:1)
lỗi[KPI0501]: mong đợi chỉ tiêu của online_payment_txn_rate là 99%, nhưng kết quả là 100%
  ┌─ example.kpi:19:3
19│   expect target of online_payment_txn_rate = 99%
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = giới hạn từ 104,5% còn 100%

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a high result is held to 100%"
  given online_payment_txn_rate in 2023 = 95%
  expect target of online_payment_txn_rate = 100%
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0502", #"""
# KPI0502: a value comes out otherwise than the test expects · giá trị khác với mong đợi của kiểm thử

## English

The test gives counts and says what share (or sum, or reduction) they come to. Another value came out. Values are
compared exactly: 45 of 50 is 90%, and 8999 of 20000 is 44.995%, which is not 45% although it is often printed so.

Check the counts, whether numerator and denominator were exchanged, and whether the expectation was rounded. An
expectation may be written as counts too: `= 45 of 50`.

## Tiếng Việt

Kiểm thử cho biết các số đếm và nêu tỷ lệ (hoặc tổng, hoặc mức giảm) phải bằng bao nhiêu. Kết quả tính ra lại khác.
Giá trị được so đúng tuyệt đối: 45 trên 50 là 90%, còn 8999 trên 20000 là 44,995%, không phải 45% dù thường được in
như vậy.

Hãy kiểm tra số đếm, xem có đổi chỗ tử số và mẫu số không, và con số mong đợi có bị làm tròn không. Giá trị mong đợi
cũng viết được bằng số đếm: `= 45 của 50`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "45 of 50 dossiers came in online"
  given online_dossier_rate = 45 of 50
  expect value of online_dossier_rate = 45%
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ 45 of 50 dossiers came in online  (example.kpi:11:1)
error[KPI0502]: expected the value of online_dossier_rate to be 45%, but it is 90% (45/50)
  ┌─ example.kpi:13:3
13│   expect value of online_dossier_rate = 45%
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ 45 of 50 dossiers came in online  (example.kpi:11:1)
lỗi[KPI0502]: mong đợi giá trị của online_dossier_rate là 45%, nhưng kết quả là 90% (45/50)
  ┌─ example.kpi:13:3
13│   expect value of online_dossier_rate = 45%
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "45 of 50 dossiers came in online"
  given online_dossier_rate = 45 of 50
  expect value of online_dossier_rate = 90%
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0503", #"""
# KPI0503: a verdict comes out otherwise than the test expects · kết luận khác với mong đợi của kiểm thử

## English

The test says that a unit meets the target, misses it, has no cases or no data; grading says otherwise. The message
shows the value and the target that were compared.

Such tests catch the mistakes that cost a unit its grade: "above 90%" written as "at least 90%", a result of 0 of 0
taken for 0%, a section whose scope leaves the unit out. If the plan's words are on the side of the test, mend the
target; otherwise mend the test.

## Tiếng Việt

Kiểm thử nêu rằng đơn vị đạt, không đạt, không phát sinh hay thiếu số liệu; kết quả đánh giá lại khác. Thông báo cho
biết giá trị và chỉ tiêu đã được so sánh.

Loại kiểm thử này phát hiện những lỗi làm đơn vị bị đánh giá sai: "trên 90%" viết thành "tối thiểu 90%", 0 trên 0 bị
coi là 0%, phạm vi của mục bỏ sót đơn vị. Nếu câu chữ kế hoạch đúng theo kiểm thử thì sửa chỉ tiêu; nếu không thì sửa
kiểm thử.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "499 of 1000 is just short of half"
  given online_dossier_rate = 499 of 1000
  expect online_dossier_rate is met
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ 499 of 1000 is just short of half  (example.kpi:11:1)
error[KPI0503]: expected online_dossier_rate to be "met", but it is "missed"
  ┌─ example.kpi:13:3
13│   expect online_dossier_rate is met
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = the value is 49.9% (499/1,000), the target ≥ 50%

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ 499 of 1000 is just short of half  (example.kpi:11:1)
lỗi[KPI0503]: mong đợi kết luận về online_dossier_rate là "đạt", nhưng kết quả là "không đạt"
  ┌─ example.kpi:13:3
13│   expect online_dossier_rate is met
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = giá trị là 49,9% (499/1.000), chỉ tiêu là ≥ 50%

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "499 of 1000 is just short of half"
  given online_dossier_rate = 499 of 1000
  expect online_dossier_rate is missed
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0504", #"""
# KPI0504: the coverage comes out otherwise than the test expects · độ phủ khác với mong đợi của kiểm thử

## English

A district's result is put together from its communes, a year's from its quarters. Coverage says how many of those
parts were given: 3 of 4 means that one commune sent nothing, and that the sum speaks for three. Here another number
of parts came out, or the result was given as a whole and nothing was pooled.

Check which units have `parent`, and remember that a part with 0 of 0 counts as given (nothing occurred there), while
a part that is missing does not.

## Tiếng Việt

Kết quả của huyện được gộp từ các xã, của năm được gộp từ các quý. Độ phủ cho biết bao nhiêu phần có số liệu: 3/4
nghĩa là một xã không gửi số, và con số gộp chỉ nói về ba xã. Ở đây số phần khác với mong đợi, hoặc kết quả được cho
trực tiếp nên không có gì để gộp.

Hãy kiểm tra đơn vị nào có `trực thuộc`, và lưu ý: phần 0 trên 0 được tính là có số liệu (không phát sinh), còn phần
thiếu thì không.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "one of two communes has sent its figures"
  unit "Huyện Sơn Hà" level district
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  unit "Xã Sơn Linh" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 2
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ one of two communes has sent its figures  (example.kpi:11:1)
error[KPI0504]: expected the coverage of online_dossier_rate for Huyện Sơn Hà to be 2 of 2, but it is 1 of 2
  ┌─ example.kpi:16:3
16│   expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 2
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = no data from Xã Sơn Linh

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ one of two communes has sent its figures  (example.kpi:11:1)
lỗi[KPI0504]: mong đợi độ phủ của online_dossier_rate của Huyện Sơn Hà là 2/2, nhưng kết quả là 1/2
  ┌─ example.kpi:16:3
16│   expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 2
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = thiếu số liệu của Xã Sơn Linh

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "one of two communes has sent its figures"
  unit "Huyện Sơn Hà" level district
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  unit "Xã Sơn Linh" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 1 of 2
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0505", #"""
# KPI0505: no note says what the test expects · không có ghi chú như kiểm thử mong đợi

## English

Beside a value the report can say why it is as it is: "capped from 104.5%" or "no 2023 result". The test expects such
a note with these words, and there is none; the message lists the notes that there are.

The words may be a part of a note, in English or Vietnamese, capitals and accents do not matter. If the note is
missing altogether, the case that the test is about did not arise: look at what the test gives.

## Tiếng Việt

Bên cạnh một giá trị, báo cáo có thể ghi lý do: "giới hạn từ 104,5% còn 100%", "chưa có kết quả năm 2023". Kiểm thử
mong đợi một ghi chú có những từ này nhưng không có; thông báo liệt kê các ghi chú hiện có.

Chỉ cần ghi một phần của ghi chú, bằng tiếng Anh hoặc tiếng Việt, không phân biệt chữ hoa và dấu. Nếu hoàn toàn không
có ghi chú thì trường hợp cần kiểm thử đã không xảy ra: hãy xem lại số liệu mà kiểm thử cho biết.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a new commune is assigned the province's figure, and the report says why"
  given online_payment_txn_rate in 2023 = 40%
  expect target of online_payment_txn_rate = 45%
  expect note of online_payment_txn_rate "no 2023 result"
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ a new commune is assigned the province's figure, and the report says why  (example.kpi:17:1)
error[KPI0505]: no note of online_payment_txn_rate says "no 2023 result"
  ┌─ example.kpi:20:3
20│   expect note of online_payment_txn_rate "no 2023 result"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = a note says: no 2024 result

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ a new commune is assigned the province's figure, and the report says why  (example.kpi:17:1)
lỗi[KPI0505]: không có ghi chú nào của online_payment_txn_rate nêu "no 2023 result"
  ┌─ example.kpi:20:3
20│   expect note of online_payment_txn_rate "no 2023 result"
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = ghi chú hiện có: chưa có kết quả năm 2024

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a new commune is assigned the province's figure, and the report says why"
  given online_payment_txn_rate in 2023 = missing
  expect target of online_payment_txn_rate = 45%
  expect note of online_payment_txn_rate "no 2023 result"
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0506", #"""
# KPI0506: the error that the test expects does not come up · không có lỗi như kiểm thử mong đợi

## English

`expect error KPI0732` says that these data must be refused, and with which message. They were accepted, or refused
for another reason, which is then listed.

Either the test gives data that are in fact possible, or the code is the wrong one: `chuan explain CODE` tells what
each is about.

## Tiếng Việt

Dòng `mong đợi lỗi KPI0732` nêu rằng số liệu này phải bị từ chối, với thông báo nào. Số liệu lại được chấp nhận, hoặc
bị từ chối vì lý do khác; lý do đó được liệt kê.

Có thể kiểm thử cho số liệu thật ra hợp lệ, hoặc ghi nhầm mã: `chuan explain MÃ` cho biết mỗi mã nói về điều gì.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "3 of 0 dossiers cannot be"
  given online_dossier_rate = 0 of 0
  expect error KPI0732
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ 3 of 0 dossiers cannot be  (example.kpi:11:1)
error[KPI0506]: expected the error KPI0732, but the data are accepted
  ┌─ example.kpi:13:3
13│   expect error KPI0732
  │   ^^^^^^^^^^^^^^^^^^^^

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ 3 of 0 dossiers cannot be  (example.kpi:11:1)
lỗi[KPI0506]: mong đợi lỗi KPI0732, nhưng số liệu được chấp nhận
  ┌─ example.kpi:13:3
13│   expect error KPI0732
  │   ^^^^^^^^^^^^^^^^^^^^

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "3 of 0 dossiers cannot be"
  given online_dossier_rate = 3 of 0
  expect error KPI0732
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0507", #"""
# KPI0507: the target is not asked of the test's unit · chỉ tiêu không áp dụng cho đơn vị của kiểm thử

## English

The test expects a target or a verdict, but the target's `for` and `except` leave the test's unit out. A test without
`unit` has one unit of no level and no kind, so no target `for level …` applies to it.

Declare the unit with its level and kind. If the target is meant to leave this unit out, say so: `expect … is not
asked`.

## Tiếng Việt

Kiểm thử mong đợi một chỉ tiêu hay kết luận, nhưng `cho` và `trừ` của chỉ tiêu không gồm đơn vị của kiểm thử. Kiểm thử
không ghi `đơn vị` thì có một đơn vị không thuộc cấp nào, loại nào, nên chỉ tiêu `cho cấp …` không áp dụng.

Hãy khai báo đơn vị kèm cấp và loại. Nếu đúng là chỉ tiêu không giao cho đơn vị này thì ghi rõ: `mong đợi … không được
giao`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_document_processing_rate >= 80% for level commune  cite "STT 9.2"

test "80% is enough for a commune"
  given online_document_processing_rate = 80%
  expect online_document_processing_rate is met
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ 80% is enough for a commune  (example.kpi:10:1)
error[KPI0507]: online_document_processing_rate is not asked of this unit
  ┌─ example.kpi:12:3
12│   expect online_document_processing_rate is met
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: give the test a unit of the level and kind that the target is for, or expect `is not asked`

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ 80% is enough for a commune  (example.kpi:10:1)
lỗi[KPI0507]: đơn vị này không được giao chỉ tiêu: online_document_processing_rate
  ┌─ example.kpi:12:3
12│   expect online_document_processing_rate is met
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: thêm vào kiểm thử một đơn vị đúng cấp và loại mà chỉ tiêu áp dụng, hoặc mong đợi `không được giao`

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_document_processing_rate >= 80% for level commune  cite "STT 9.2"

test "80% is enough for a commune"
  unit "Xã Sơn Hạ" level commune
  given online_document_processing_rate = 80%
  expect online_document_processing_rate is met
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0508", #"""
# KPI0508: the test gives a result that cannot be · kiểm thử cho một kết quả không thể có

## English

What a test gives is held to the same rules as data files: 3 of 0 dossiers, or 51 of 50, cannot be. Nothing is graded,
so none of the test's expectations is looked at. The code in brackets is that of the rule broken; `chuan explain`
tells more about it.

Correct the figures. If the refusal is what the test is about, expect it: `expect error KPI0732`.

## Tiếng Việt

Số liệu trong kiểm thử phải theo đúng quy tắc như tệp số liệu: 3 trên 0 hồ sơ, hay 51 trên 50, là không thể có. Không
có gì được đánh giá, nên các mong đợi của kiểm thử không được xét. Mã trong ngoặc là quy tắc bị vi phạm; `chuan
explain` cho biết thêm.

Hãy sửa số liệu. Nếu chính việc bị từ chối là điều cần kiểm thử thì ghi: `mong đợi lỗi KPI0732`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "no dossier came in at all"
  given online_dossier_rate = 3 of 0
  expect online_dossier_rate is no cases
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ no dossier came in at all  (example.kpi:11:1)
error[KPI0508]: the result given is refused (KPI0732): 3 of 0 cannot be: `online_dossier_rate`
  ┌─ example.kpi:12:3
12│   given online_dossier_rate = 3 of 0
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: mend the result, or say that it is what the test is about: `expect error KPI0732`

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ no dossier came in at all  (example.kpi:11:1)
lỗi[KPI0508]: kết quả đã cho bị từ chối (KPI0732): 3 trên tổng số 0 là không thể: `online_dossier_rate`
  ┌─ example.kpi:12:3
12│   given online_dossier_rate = 3 of 0
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: sửa kết quả, hoặc nêu rõ đó là điều cần kiểm thử: `mong đợi lỗi KPI0732`

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "no dossier came in at all"
  given online_dossier_rate = 0 of 0
  expect online_dossier_rate is no cases
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0509", #"""
# KPI0509: a test expected other tasks · kiểm thử mong đợi nhiệm vụ khác

## English

A test counts the tasks of the pack, so that none is lost, or says on which days one is due; it came out otherwise. `= missing` says that a task is due on no day.

Check the row in the plan, then the pack or the test.

## Tiếng Việt

Kiểm thử đếm số nhiệm vụ của gói để không bỏ sót, hoặc ghi các ngày đến hạn của một nhiệm vụ; kết quả khác với mong đợi. `= thiếu` nghĩa là nhiệm vụ không có hạn.

Hãy đối chiếu với kế hoạch, rồi sửa gói hoặc sửa kiểm thử.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    in month 2 cite "STT 1"
  task "23" "Báo cáo"
    lead "Văn phòng HĐND và UBND huyện"
    every 6 months and at year end cite "STT 23"

test "nhiệm vụ"
  expect tasks = 3
  expect due of task "1" = 2024-02-28
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ nhiệm vụ  (example.kpi:13:1)
error[KPI0509]: expected 3 tasks, but there are 2
  ┌─ example.kpi:14:3
14│   expect tasks = 3
  │   ^^^^^^^^^^^^^^^^
error[KPI0509]: expected task "1" to be due on 2024-02-28, but it is due on 2024-02-29
  ┌─ example.kpi:15:3
15│   expect due of task "1" = 2024-02-28
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ nhiệm vụ  (example.kpi:13:1)
lỗi[KPI0509]: mong đợi 3 nhiệm vụ, nhưng có 2 nhiệm vụ
  ┌─ example.kpi:14:3
14│   expect tasks = 3
  │   ^^^^^^^^^^^^^^^^
lỗi[KPI0509]: mong đợi nhiệm vụ "1" có hạn 28/02/2024, nhưng hạn là 29/02/2024
  ┌─ example.kpi:15:3
15│   expect due of task "1" = 2024-02-28
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    in month 2 cite "STT 1"
  task "23" "Báo cáo"
    lead "Văn phòng HĐND và UBND huyện"
    every 6 months and at year end cite "STT 23"

test "nhiệm vụ"
  expect tasks = 2
  expect due of task "1" = 2024-02-29
  expect due of task "23" = 2024-06-30, 2024-12-31
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0510", #"""
# KPI0510: a test that expects nothing · kiểm thử không mong đợi gì

## English

The test gives results and never says what must come of them. It would pass whatever the pack says, so that `chuan test`
counts it as failed. Say what you have worked out by hand: a verdict, a target, a value, a score.

## Tiếng Việt

Kiểm thử cho trước kết quả nhưng không nói phải ra điều gì. Gói viết thế nào nó cũng đạt, nên `chuan test` tính là không
đạt. Hãy ghi điều đã tính tay: kết luận, chỉ tiêu, kết quả hay điểm.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

test "đúng một nửa là đủ"
  given online_dossier_rate = 500 of 1000
```

```console
$ chuan test ke-hoach.kpi
ke-hoach.kpi: 0 passed, 1 failed

✗ đúng một nửa là đủ  (ke-hoach.kpi:11:1)
error[KPI0510]: this test expects nothing, so that it would pass whatever the pack says
  ┌─ ke-hoach.kpi:11:1
11│ test "đúng một nửa là đủ"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^
  help: say what must come out: `expect … is met`, `expect target of … = …`

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test ke-hoach.kpi --lang vi
ke-hoach.kpi: 0 đạt, 1 không đạt

✗ đúng một nửa là đủ  (ke-hoach.kpi:11:1)
lỗi[KPI0510]: kiểm thử này không mong đợi gì, nên gói viết thế nào cũng đạt
  ┌─ ke-hoach.kpi:11:1
11│ test "đúng một nửa là đủ"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: nêu kết quả phải có: `mong đợi … đạt`, `mong đợi chỉ tiêu của … = …`

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi sua.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

test "đúng một nửa là đủ"
  given online_dossier_rate = 500 of 1000
  expect online_dossier_rate is met
```

```console
$ chuan test sua.kpi
sua.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0511", #"""
# KPI0511: a pack without tests · gói không có kiểm thử

## English

The pack sets targets, rules, scores or tasks, and no test tries any of them on a single figure: `chuan test` cannot say
that it is right. Take one unit, work out by hand what the plan says of it, best at the very edge, and write it down as a
`test`. A vocabulary, and a pack that only stands under another, need none.

## Tiếng Việt

Gói nêu chỉ tiêu, quy tắc, điểm hoặc nhiệm vụ, nhưng không có kiểm thử nào thử trên dù một con số: `chuan test` không
thể nói gói đúng. Hãy lấy một đơn vị, tính tay theo kế hoạch, tốt nhất là ở đúng ngưỡng, rồi ghi lại thành `kiểm thử`.
Danh mục dùng chung và gói chỉ căn cứ vào gói khác thì không cần.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan test ke-hoach.kpi
ke-hoach.kpi: no tests
error[KPI0511]: the pack `son_ha_2024` has no tests
  ┌─ ke-hoach.kpi:1:1
 1│ pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = what it says of results has not been tried on a single figure
  help: work out by hand what one unit must get, and write it down: `test "…"`, `given …`, `expect …`

no tests; 1 pack without tests
[exit 1]
$ chuan test ke-hoach.kpi --lang vi
ke-hoach.kpi: không có kiểm thử
lỗi[KPI0511]: gói `son_ha_2024` không có kiểm thử nào
  ┌─ ke-hoach.kpi:1:1
 1│ pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = điều gói nêu chưa được thử trên một con số nào
  gợi ý: tính tay kết quả của một đơn vị rồi ghi lại: `kiểm thử "…"`, `cho biết …`, `mong đợi …`

không có kiểm thử nào; 1 gói không có kiểm thử
[exit 1]
```

Mended:

```kpi sua.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

test "đúng một nửa là đủ, thiếu một hồ sơ là chưa"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = 500 of 1000
  given online_dossier_rate for unit "Xã Sơn Linh" = 499 of 1000
  expect online_dossier_rate for unit "Xã Sơn Hạ" is met
  expect online_dossier_rate for unit "Xã Sơn Linh" is missed
```

```console
$ chuan test sua.kpi
sua.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0512", #"""
# KPI0512: a test that grades nothing · kiểm thử không đánh giá gì

## English

The test expects only that something is not asked, or that there is no data, and nothing was graded in it. Such a thing is
true of any unit that nobody asks anything of. Add a unit of which the target is asked, and expect its verdict: then the
test shows where the line lies.

## Tiếng Việt

Kiểm thử chỉ mong đợi chỉ tiêu không áp dụng hoặc thiếu số liệu, và không có chỉ tiêu nào được đánh giá. Điều đó đúng với
mọi đơn vị không bị đòi hỏi gì. Hãy thêm một đơn vị có chỉ tiêu và mong đợi kết luận của đơn vị đó: khi ấy kiểm thử mới
chỉ ra ranh giới.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

test "chưa có số liệu"
  given satisfaction_rate = 95%
  expect online_dossier_rate is no data
```

```console
$ chuan test ke-hoach.kpi
ke-hoach.kpi: 0 passed, 1 failed

✗ chưa có số liệu  (ke-hoach.kpi:11:1)
error[KPI0512]: nothing was graded in this test, so that what it expects proves nothing
  ┌─ ke-hoach.kpi:11:1
11│ test "chưa có số liệu"
  │ ^^^^^^^^^^^^^^^^^^^^^^
  = it expects only that something is not asked, or has no data
  help: give a result of which a target is asked, and expect its verdict too

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test ke-hoach.kpi --lang vi
ke-hoach.kpi: 0 đạt, 1 không đạt

✗ chưa có số liệu  (ke-hoach.kpi:11:1)
lỗi[KPI0512]: kiểm thử này không đánh giá được chỉ tiêu nào, nên điều mong đợi không chứng tỏ gì
  ┌─ ke-hoach.kpi:11:1
11│ test "chưa có số liệu"
  │ ^^^^^^^^^^^^^^^^^^^^^^
  = kiểm thử chỉ mong đợi chỉ tiêu không áp dụng, hoặc thiếu số liệu
  gợi ý: cho thêm kết quả của một đơn vị có chỉ tiêu, và mong đợi cả kết luận của chỉ tiêu đó

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi sua.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

test "thiếu tử số là thiếu số liệu, có đủ thì được đánh giá"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = missing of 1000
  given online_dossier_rate for unit "Xã Sơn Linh" = 500 of 1000
  expect online_dossier_rate for unit "Xã Sơn Hạ" is no data
  expect online_dossier_rate for unit "Xã Sơn Linh" is met
```

```console
$ chuan test sua.kpi
sua.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0521", #"""
# KPI0521: the test has no such unit · kiểm thử không có đơn vị này

## English

A line of the test speaks of a unit that the test did not declare. Its name is probably misspelt; a unit that is only
meant, but not declared, would be silently left out of the roll-up.

Take the name offered, or declare the unit at the top of the test: `unit "…" level commune`. Capitals and double
spaces do not matter, accents do.

## Tiếng Việt

Một dòng của kiểm thử nói đến đơn vị mà kiểm thử chưa khai báo. Có lẽ tên viết sai; đơn vị chưa khai báo thì sẽ bị bỏ
ra ngoài khi gộp số liệu mà không ai biết.

Hãy dùng tên được gợi ý, hoặc khai báo đơn vị ở đầu kiểm thử: `đơn vị "…" cấp xã`. Không phân biệt chữ hoa và dấu cách
thừa, nhưng phân biệt dấu tiếng Việt.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45%
  given online_dossier_rate for unit "Xã Sơn Lin" = 87%
  expect online_dossier_rate for unit "Xã Sơn Linh" is met
```

```console
$ chuan check example.kpi
error[KPI0521]: the test has no unit "Xã Sơn Lin"
  ┌─ example.kpi:15:38
15│   given online_dossier_rate for unit "Xã Sơn Lin" = 87%
  │                                      ^^^^^^^^^^^^
  help: did you mean "Xã Sơn Linh"?
15+   given online_dossier_rate for unit "Xã Sơn Linh" = 87%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0521]: kiểm thử không có đơn vị "Xã Sơn Lin"
  ┌─ example.kpi:15:38
15│   given online_dossier_rate for unit "Xã Sơn Lin" = 87%
  │                                      ^^^^^^^^^^^^
  gợi ý: có phải là "Xã Sơn Linh"?
15+   given online_dossier_rate for unit "Xã Sơn Linh" = 87%

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45%
  given online_dossier_rate for unit "Xã Sơn Linh" = 87%
  expect online_dossier_rate for unit "Xã Sơn Linh" is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0522", #"""
# KPI0522: which unit is meant is not said · chưa ghi đơn vị nào

## English

The test declares several units, and this line does not say of which it speaks. Nothing is guessed: a result given to
the wrong commune would make the test pass or fail for the wrong reason.

Add `for unit "…"`.

## Tiếng Việt

Kiểm thử khai báo nhiều đơn vị, còn dòng này chưa ghi nói về đơn vị nào. Chương trình không đoán: gán kết quả nhầm xã
thì kiểm thử đạt hay không đạt đều vì lý do sai.

Hãy thêm `cho đơn vị "…"`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate = 87%
  expect online_dossier_rate for unit "Xã Sơn Linh" is met
```

```console
$ chuan check example.kpi
error[KPI0522]: the test has several units, and this does not say which is meant
  ┌─ example.kpi:14:9
14│   given online_dossier_rate = 87%
  │         ^^^^^^^^^^^^^^^^^^^
  help: add `for unit "Xã Sơn Hạ"` or `for unit "Xã Sơn Linh"`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0522]: kiểm thử có nhiều đơn vị, mà ở đây chưa ghi đơn vị nào
  ┌─ example.kpi:14:9
14│   given online_dossier_rate = 87%
  │         ^^^^^^^^^^^^^^^^^^^
  gợi ý: thêm `cho đơn vị "Xã Sơn Hạ"` hoặc `cho đơn vị "Xã Sơn Linh"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Linh" = 87%
  expect online_dossier_rate for unit "Xã Sơn Linh" is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0523", #"""
# KPI0523: a unit is declared twice · một đơn vị được khai báo hai lần

## English

Two units of the test have the same name (capitals and double spaces do not count). A line `for unit "…"` could mean
either, and in a roll-up the unit would count twice.

Give one of them its right name, or leave it out.

## Tiếng Việt

Hai đơn vị của kiểm thử trùng tên (không kể chữ hoa và dấu cách thừa). Dòng `cho đơn vị "…"` không rõ nói về đơn vị
nào, và khi gộp số liệu thì đơn vị đó bị tính hai lần.

Hãy ghi đúng tên cho một trong hai, hoặc bỏ bớt.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "xã Sơn Hạ" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = 87%
  expect online_dossier_rate for unit "Xã Sơn Hạ" is met
```

```console
$ chuan check example.kpi
error[KPI0523]: the unit "xã Sơn Hạ" is declared twice
  ┌─ example.kpi:13:8
13│   unit "xã Sơn Hạ" level commune
  │        ^^^^^^^^^^^
  ┌─ example.kpi:12:8
12│   unit "Xã Sơn Hạ" level commune
  │        ----------- first here
  help: give it its own name, or leave it out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0523]: đơn vị "xã Sơn Hạ" được khai báo hai lần
  ┌─ example.kpi:13:8
13│   unit "xã Sơn Hạ" level commune
  │        ^^^^^^^^^^^
  ┌─ example.kpi:12:8
12│   unit "Xã Sơn Hạ" level commune
  │        ----------- lần đầu ở đây
  gợi ý: ghi đúng tên của đơn vị, hoặc bỏ đi

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "each commune is judged by itself"
  unit "Xã Sơn Hạ" level commune
  unit "Xã Sơn Linh" level commune
  given online_dossier_rate for unit "Xã Sơn Hạ" = 87%
  expect online_dossier_rate for unit "Xã Sơn Hạ" is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0524", #"""
# KPI0524: a unit would lie in itself · đơn vị trực thuộc chính nó

## English

Following `parent` from unit to unit leads round in a circle: the district lies in a commune that lies in the
district. No sum can be made of that.

Name as `parent` the unit above: the commune's parent is the district, and the district has none in this test.

## Tiếng Việt

Lần theo `trực thuộc` từ đơn vị này sang đơn vị khác thì quay lại chỗ cũ: huyện trực thuộc xã, mà xã lại trực thuộc
huyện. Như vậy không thể gộp số liệu.

Hãy ghi ở `trực thuộc` đơn vị cấp trên: xã trực thuộc huyện, còn huyện không trực thuộc đơn vị nào trong kiểm thử này.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "the district is put together from its communes"
  unit "Huyện Sơn Hà" level district parent "Xã Sơn Hạ"
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect value of online_dossier_rate for unit "Huyện Sơn Hà" = 90%
```

```console
$ chuan check example.kpi
error[KPI0524]: through "Xã Sơn Hạ" the unit would lie in itself
  ┌─ example.kpi:12:45
12│   unit "Huyện Sơn Hà" level district parent "Xã Sơn Hạ"
  │                                             ^^^^^^^^^^^
  help: name the unit above it after `parent`, or leave `parent` out

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0524]: qua "Xã Sơn Hạ", đơn vị sẽ trực thuộc chính nó
  ┌─ example.kpi:12:45
12│   unit "Huyện Sơn Hà" level district parent "Xã Sơn Hạ"
  │                                             ^^^^^^^^^^^
  gợi ý: sau `trực thuộc` ghi đơn vị cấp trên, hoặc bỏ `trực thuộc`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "the district is put together from its communes"
  unit "Huyện Sơn Hà" level district
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect value of online_dossier_rate for unit "Huyện Sơn Hà" = 90%
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0525", #"""
# KPI0525: a test needs a fixed value · kiểm thử cần giá trị cố định

## English

What a test gives and expects are known figures, worked out by hand. Here stands something that depends on another
result, so the test would only say that the computation agrees with itself.

Write the value: `= 49.5%`, or the counts, `= 45 of 50`.

## Tiếng Việt

Số liệu cho biết và mong đợi trong kiểm thử là những con số đã biết, tính sẵn bằng tay. Ở đây lại là giá trị phụ thuộc
kết quả khác, như vậy kiểm thử chỉ nói rằng phép tính khớp với chính nó.

Hãy ghi giá trị: `= 49.5%`, hoặc số đếm, `= 45 của 50`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a tenth more than in 2023"
  given online_payment_txn_rate in 2023 = 45%
  expect target of online_payment_txn_rate = online_payment_txn_rate in 2023 * 1.1
```

```console
$ chuan check example.kpi
error[KPI0525]: a test needs a fixed value here
  ┌─ example.kpi:19:46
19│   expect target of online_payment_txn_rate = online_payment_txn_rate in 2023 * 1.1
  │                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write the value itself: `49.5%`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0525]: kiểm thử cần một giá trị cố định ở đây
  ┌─ example.kpi:19:46
19│   expect target of online_payment_txn_rate = online_payment_txn_rate in 2023 * 1.1
  │                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi chính giá trị đó: `49.5%`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a tenth more than in 2023"
  given online_payment_txn_rate in 2023 = 45%
  expect target of online_payment_txn_rate = 49.5%
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0526", #"""
# KPI0526: a result is given twice · một kết quả được cho hai lần

## English

The test gives the same result of the same unit and period twice. If the two differ, nobody can say which holds; if
they agree, one is superfluous.

Leave one out, or say what distinguishes them: another period (`in 2023`), unit or field. A result without a period is
that of the year of the plan.

## Tiếng Việt

Kiểm thử cho cùng một kết quả của cùng đơn vị, cùng kỳ hai lần. Nếu hai số khác nhau thì không rõ số nào đúng; nếu
giống nhau thì thừa một.

Hãy bỏ một, hoặc ghi rõ chỗ khác nhau: kỳ khác (`năm 2023`), đơn vị khác hay lĩnh vực khác. Kết quả không ghi kỳ là
kết quả của năm kế hoạch.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a result equal to the province's figure is raised by a tenth"
  given online_payment_txn_rate = 45%
  given online_payment_txn_rate = 50%
  expect target of online_payment_txn_rate = 49.5%
  expect online_payment_txn_rate is met
```

```console
$ chuan check example.kpi
error[KPI0526]: this result is given already
  ┌─ example.kpi:19:9
19│   given online_payment_txn_rate = 50%
  │         ^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:18:3
18│   given online_payment_txn_rate = 45%
  │   ----------------------------------- first here
  help: leave one of the two out, or name another period or unit

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0526]: kết quả này đã được cho biết
  ┌─ example.kpi:19:9
19│   given online_payment_txn_rate = 50%
  │         ^^^^^^^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:18:3
18│   given online_payment_txn_rate = 45%
  │   ----------------------------------- lần đầu ở đây
  gợi ý: bỏ một trong hai, hoặc ghi kỳ hay đơn vị khác

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2023 >= province then target = 2023 * 1.1
  else target = province
  never above 100%
  when 2023 is missing then target = province

test "a result equal to the province's figure is raised by a tenth"
  given online_payment_txn_rate in 2023 = 45%
  given online_payment_txn_rate = 50%
  expect target of online_payment_txn_rate = 49.5%
  expect online_payment_txn_rate is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0527", #"""
# KPI0527: a test that expects nothing · kiểm thử không mong đợi gì

## English

The test gives results and never says what must come out, so it can only pass. It looks like a proof and is none.

This is a warning. Add at least one `expect`.

## Tiếng Việt

Kiểm thử cho biết kết quả nhưng không nêu điều gì phải xảy ra, nên lúc nào cũng đạt. Trông như có kiểm chứng mà thật
ra không.

Đây là cảnh báo. Hãy thêm ít nhất một dòng `mong đợi`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "exactly half is enough"
  given online_dossier_rate = 500 of 1000
```

```console
$ chuan check example.kpi
warning[KPI0527]: this test expects nothing
  ┌─ example.kpi:11:6
11│ test "exactly half is enough"
  │      ^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `expect … is met` or `expect target of … = …`

1 warning in 1 file
$ chuan check example.kpi --lang vi
cảnh báo[KPI0527]: kiểm thử này không mong đợi gì
  ┌─ example.kpi:11:6
11│ test "exactly half is enough"
  │      ^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: thêm `mong đợi … đạt` hoặc `mong đợi chỉ tiêu của … = …`

1 cảnh báo trong 1 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "exactly half is enough"
  given online_dossier_rate = 500 of 1000
  expect online_dossier_rate is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0528", #"""
# KPI0528: two counts for what is not a share · ghi hai số đếm cho chỉ số không phải tỷ lệ

## English

`45 of 50` is a share: so many of so many. This indicator is a plain count, a score or a number of days, which has no
"of".

Give the one value that it has. If a share was meant, look whether there is an indicator for it; the rate of certified
copies and their number are two indicators.

## Tiếng Việt

`45 của 50` là một tỷ lệ: bao nhiêu trên tổng số bao nhiêu. Chỉ số này chỉ là một số lượng, điểm số hoặc số ngày,
không có "trên tổng số".

Hãy ghi một giá trị duy nhất. Nếu muốn nói tỷ lệ thì tìm chỉ số tương ứng; tỷ lệ bản sao chứng thực điện tử và số
lượng bản sao là hai chỉ số khác nhau.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Kế hoạch, mục III"
  ecopy_certification_count > in 2023  cite "STT 6"

test "more copies than in 2023"
  given ecopy_certification_count in 2023 = 120
  given ecopy_certification_count = 150 of 200
  expect ecopy_certification_count is met
```

```console
$ chuan check example.kpi
error[KPI0528]: `ecopy_certification_count` is a count of ecopies; `… of …` is for shares
  ┌─ example.kpi:12:37
12│   given ecopy_certification_count = 150 of 200
  │                                     ^^^^^^^^^^
  help: write one value

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0528]: `ecopy_certification_count` là số lượng bản sao chứng thực điện tử; `… của …` chỉ dùng cho tỷ lệ
  ┌─ example.kpi:12:37
12│   given ecopy_certification_count = 150 of 200
  │                                     ^^^^^^^^^^
  gợi ý: ghi một giá trị

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Kế hoạch, mục III"
  ecopy_certification_count > in 2023  cite "STT 6"

test "more copies than in 2023"
  given ecopy_certification_count in 2023 = 120
  given ecopy_certification_count = 150
  expect ecopy_certification_count is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0529", #"""
# KPI0529: there is no target to expect something of · không có chỉ tiêu để mong đợi

## English

The test expects a target or a verdict, and this pack asks nothing of that indicator: there is no such target at all,
or only one on another denominator or field. A verdict without a target cannot be.

Look whether the right indicator is named, and add the denominator or field if the target has one. To test a value
alone write `expect value of …`.

## Tiếng Việt

Kiểm thử mong đợi một chỉ tiêu hay kết luận, nhưng gói này không đặt yêu cầu với chỉ số đó: không có chỉ tiêu nào,
hoặc chỉ có chỉ tiêu theo mẫu số hay lĩnh vực khác. Không có chỉ tiêu thì không thể có kết luận.

Hãy xem đã nêu đúng chỉ số chưa, và ghi thêm mẫu số hoặc lĩnh vực nếu chỉ tiêu có. Chỉ muốn kiểm thử giá trị thì viết
`mong đợi giá trị của …`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 85% for field land  cite "Mục II.6"

test "85% of the answers about land are enough"
  given satisfaction_rate for field land = 85 of 100
  expect satisfaction_rate for field construction is met
```

```console
$ chuan check example.kpi
error[KPI0529]: the targets on `satisfaction_rate` are about another denominator or field
  ┌─ example.kpi:12:10
12│   expect satisfaction_rate for field construction is met
  │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: name the denominator or field of the target

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0529]: các chỉ tiêu về `satisfaction_rate` dùng mẫu số hoặc lĩnh vực khác
  ┌─ example.kpi:12:10
12│   expect satisfaction_rate for field construction is met
  │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi mẫu số hoặc lĩnh vực của chỉ tiêu

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Mục II.6"
  satisfaction_rate >= 85% for field land  cite "Mục II.6"

test "85% of the answers about land are enough"
  given satisfaction_rate for field land = 85 of 100
  expect satisfaction_rate for field land is met
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0530", #"""
# KPI0530: no message has this code · không có thông báo mang mã này

## English

`expect error` names the message with which the test's data must be refused, by its code. There is no such code; a
test with it could never pass.

The code stands in brackets in the message: `error[KPI0732]`.

## Tiếng Việt

Dòng `mong đợi lỗi` nêu mã của thông báo mà số liệu phải bị từ chối. Không có mã này, nên kiểm thử không bao giờ đạt
được.

Mã nằm trong ngoặc vuông của thông báo: `lỗi[KPI0732]`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "3 of 0 dossiers cannot be"
  given online_dossier_rate = 3 of 0
  expect error KPI7032
```

```console
$ chuan check example.kpi
error[KPI0530]: there is no message with the code `KPI7032`
  ┌─ example.kpi:13:16
13│   expect error KPI7032
  │                ^^^^^^^
  help: did you mean `KPI0732`?
13+   expect error KPI0732

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0530]: không có thông báo mang mã `KPI7032`
  ┌─ example.kpi:13:16
13│   expect error KPI7032
  │                ^^^^^^^
  gợi ý: có phải là `KPI0732`?
13+   expect error KPI0732

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "3 of 0 dossiers cannot be"
  given online_dossier_rate = 3 of 0
  expect error KPI0732
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0531", #"""
# KPI0531: a coverage that cannot be · độ phủ không thể có

## English

Coverage is how many parts were given, of how many there are: `3 of 4`. More than all of them can never be given, so
the test could not pass.

The two numbers were probably exchanged.

## Tiếng Việt

Độ phủ là số phần có số liệu trên tổng số phần: `3 của 4`. Không thể có nhiều hơn tổng số, nên kiểm thử không bao giờ
đạt.

Có lẽ hai con số bị đổi chỗ.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "one of two communes has sent its figures"
  unit "Huyện Sơn Hà" level district
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  unit "Xã Sơn Linh" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 1
```

```console
$ chuan check example.kpi
error[KPI0531]: 2 of 1 can never be given
  ┌─ example.kpi:16:3
16│   expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 1
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: did you mean `1 of 2`?

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0531]: không thể có 2 trên tổng số 1
  ┌─ example.kpi:16:3
16│   expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 2 of 1
  │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: có phải là `1 của 2`?

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_payment_txn_rate >= 45%  cite "STT 1"
  online_dossier_rate >= 50%      cite "STT 2"

test "one of two communes has sent its figures"
  unit "Huyện Sơn Hà" level district
  unit "Xã Sơn Hạ" level commune parent "Huyện Sơn Hà"
  unit "Xã Sơn Linh" level commune parent "Huyện Sơn Hà"
  given online_dossier_rate for unit "Xã Sơn Hạ" = 45 of 50
  expect coverage of online_dossier_rate for unit "Huyện Sơn Hà" = 1 of 2
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0532", #"""
# KPI0532: what is given is not one value for one name · phần cho biết không phải một giá trị cho một tên

## English

With `chuan eval` a rule or a target is tried out on values given on the command line, each as `--given NAME=VALUE`.
The name is an indicator, a year (the unit's own result of it) or a level (the figure it set). This is something else:
no `=`, or another comparison.

Write a name, `=` and a value, and put quotes around it if there are spaces in it.

## Tiếng Việt

Với `chuan eval`, một quy tắc hay chỉ tiêu được thử với các giá trị cho trên dòng lệnh, mỗi giá trị viết `--given
TÊN=GIÁ TRỊ`. Tên là một chỉ số, một năm (kết quả của chính đơn vị năm đó) hoặc một cấp (số cấp đó giao). Ở đây lại là
thứ khác: thiếu `=`, hoặc là một phép so sánh khác.

Hãy viết tên, dấu `=` và một giá trị; có dấu cách thì đặt trong dấu nháy.

## Example

```console
$ chuan eval 'online_dossier_rate >= 50%' --given 'online_dossier_rate >= 45%'
error[KPI0532]: this does not give one value for one name
  ┌─ --given:1:1
 1│ online_dossier_rate >= 45%
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write `online_rate = 45%`, `2023 = 45%` or `province = 45%`
[exit 1]
$ chuan eval 'online_dossier_rate >= 50%' --given 'online_dossier_rate >= 45%' --lang vi
lỗi[KPI0532]: đây không phải là một giá trị cho một tên
  ┌─ --given:1:1
 1│ online_dossier_rate >= 45%
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: viết `tỷ lệ hồ sơ trực tuyến = 45%`, `2023 = 45%` hoặc `tỉnh = 45%`
[exit 1]
```

Mended:

```console
$ chuan eval 'online_dossier_rate >= 50%' --given online_dossier_rate=45%
online_dossier_rate must be at least 50%; exactly 50% is enough
  missed, with 45%, -5 points, 5 points higher
```

"""#),
("KPI0533", #"""
# KPI0533: a test of a task that is not there · kiểm thử nhiệm vụ không có

## English

A test speaks of a task by its code, and the pack has none of that code.

## Tiếng Việt

Kiểm thử gọi nhiệm vụ theo mã, mà gói không có mã đó.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    in month 2 cite "STT 1"
  task "23" "Báo cáo"
    lead "Văn phòng HĐND và UBND huyện"
    every 6 months and at year end cite "STT 23"

test "nhiệm vụ"
  expect due of task "22" = 2024-06-30, 2024-12-31
```

```console
$ chuan check example.kpi
error[KPI0533]: this pack has no task "22"
  ┌─ example.kpi:14:22
14│   expect due of task "22" = 2024-06-30, 2024-12-31
  │                      ^^^^
  help: its tasks are "1", "23"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0533]: gói này không có nhiệm vụ "22"
  ┌─ example.kpi:14:22
14│   expect due of task "22" = 2024-06-30, 2024-12-31
  │                      ^^^^
  gợi ý: gói có các nhiệm vụ "1", "23"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện"
    in month 2 cite "STT 1"
  task "23" "Báo cáo"
    lead "Văn phòng HĐND và UBND huyện"
    every 6 months and at year end cite "STT 23"

test "nhiệm vụ"
  expect due of task "23" = 2024-06-30, 2024-12-31
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0550", #"""
# KPI0550: a score comes out otherwise than the test expects · điểm khác với mong đợi của kiểm thử

## English

The test says what the score, the band, the rank or the points of an item must be, and something else came out. The lines
under the message give the points of every item.

Count by hand which of the two is right.

## Tiếng Việt

Kiểm thử nêu tổng điểm, xếp loại, thứ hạng hoặc điểm của tiêu chí phải là bao nhiêu, nhưng kết quả lại khác. Các dòng
dưới thông báo cho biết điểm của từng tiêu chí.

Hãy tính tay xem bên nào đúng.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = 9.5
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ chín phần mười  (example.kpi:13:1)
error[KPI0550]: expected the score to be 9.5, but it is 9.4
  ┌─ example.kpi:16:3
16│   expect score = 9.5
  │   ^^^^^^^^^^^^^^^^^^
  = dossier_on_time_rate: 5.4
  = online_dossier_rate: 4

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ chín phần mười  (example.kpi:13:1)
lỗi[KPI0550]: mong đợi tổng điểm là 9,5, nhưng kết quả là 9,4
  ┌─ example.kpi:16:3
16│   expect score = 9.5
  │   ^^^^^^^^^^^^^^^^^^
  = dossier_on_time_rate: 5,4
  = online_dossier_rate: 4

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = 9.4
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0551", #"""
# KPI0551: no score where a test expects one · không có điểm mà kiểm thử mong đợi

## English

The scorecard is for other units: of another level or kind, or with none of its items for the unit of the test. Units it
is not for get no score.

Give the test's unit the level or kind that the scorecard is for.

## Tiếng Việt

Phiếu điểm dành cho đơn vị khác: khác cấp, khác loại, hoặc không tiêu chí nào áp dụng cho đơn vị của kiểm thử. Đơn vị
không thuộc phạm vi thì không có điểm.

Hãy ghi cho đơn vị của kiểm thử cấp hoặc loại mà phiếu điểm áp dụng.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  for level commune
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "cấp huyện"
  unit "Sơn Hà" level district
  given dossier_on_time_rate = 90 of 100
  expect score = 9
```

```console
$ chuan test example.kpi
example.kpi: 0 passed, 1 failed

✗ cấp huyện  (example.kpi:14:1)
error[KPI0551]: there is no such score: the scorecard `monthly` has no item for this unit
  ┌─ example.kpi:17:3
17│   expect score = 9
  │   ^^^^^^^^^^^^^^^^
  help: give the unit the level and kind that the scorecard is for: `unit "…" level …`

1 test: 0 passed, 1 failed
[exit 1]
$ chuan test example.kpi --lang vi
example.kpi: 0 đạt, 1 không đạt

✗ cấp huyện  (example.kpi:14:1)
lỗi[KPI0551]: không có điểm: phiếu điểm `monthly` không có tiêu chí nào cho đơn vị này
  ┌─ example.kpi:17:3
17│   expect score = 9
  │   ^^^^^^^^^^^^^^^^
  gợi ý: ghi cấp, loại mà phiếu điểm áp dụng cho đơn vị: `đơn vị "…" cấp …`

1 kiểm thử: 0 đạt, 1 không đạt
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  for level commune
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "cấp xã"
  unit "Sơn Hạ" level commune
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = 9.4
```

```console
$ chuan test mended.kpi
mended.kpi: 1 passed
1 test: 1 passed, 0 failed
```

"""#),
("KPI0552", #"""
# KPI0552: a scorecard that nobody declared · phiếu điểm chưa được khai báo

## English

The test names a scorecard that is declared neither in this pack nor in a pack above it; or it expects a score, and there
is no scorecard at all.

## Tiếng Việt

Kiểm thử nêu một phiếu điểm chưa khai báo trong gói này hay gói làm căn cứ; hoặc mong đợi điểm mà chưa có phiếu điểm
nào.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score of montly = 9.4
```

```console
$ chuan check example.kpi
error[KPI0552]: no scorecard is called `montly`
  ┌─ example.kpi:16:19
16│   expect score of montly = 9.4
  │                   ^^^^^^
  = known here: `monthly`
  help: did you mean `monthly`?
16+   expect score of monthly = 9.4

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0552]: không có phiếu điểm nào tên `montly`
  ┌─ example.kpi:16:19
16│   expect score of montly = 9.4
  │                   ^^^^^^
  = ở đây có: `monthly`
  gợi ý: có phải là `monthly`?
16+   expect score of monthly = 9.4

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score of monthly = 9.4
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0553", #"""
# KPI0553: which of several scorecards is meant · chưa ghi phiếu điểm nào

## English

The pack has several scorecards, and each gives every unit a score of its own. Name the one that is meant: `score of
NAME`, `band of NAME`, `points of item … of NAME`.

## Tiếng Việt

Gói có nhiều phiếu điểm, mỗi phiếu cho đơn vị một điểm riêng. Hãy ghi phiếu nào: `điểm của TÊN`, `xếp loại của TÊN`,
`điểm của tiêu chí … của TÊN`.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

scorecard yearly "Điểm năm" total 6 points
  item dossier_on_time_rate 6 points in proportion

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = 9.4
```

```console
$ chuan check example.kpi
error[KPI0553]: the pack has several scorecards, and this does not say which is meant
  ┌─ example.kpi:19:10
19│   expect score = 9.4
  │          ^^^^^
  = known here: `monthly`, `yearly`
  help: write `score of monthly`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0553]: gói có nhiều phiếu điểm, mà ở đây chưa ghi phiếu nào
  ┌─ example.kpi:19:10
19│   expect score = 9.4
  │          ^^^^^
  = ở đây có: `monthly`, `yearly`
  gợi ý: viết `điểm của monthly`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

scorecard yearly "Điểm năm" total 6 points
  item dossier_on_time_rate 6 points in proportion

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score of monthly = 9.4
  expect score of yearly = 5.4
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0554", #"""
# KPI0554: an item that the scorecard does not have · tiêu chí không có trong phiếu điểm

## English

An item is called by its indicator, or by its title in quotes where it has one. The scorecard has no such item.

## Tiếng Việt

Tiêu chí được gọi theo chỉ số, hoặc theo tên trong ngoặc kép nếu có. Phiếu điểm không có tiêu chí như vậy.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect points of item satisfaction_rate = 4
```

```console
$ chuan check example.kpi
error[KPI0554]: the scorecard has no item "satisfaction_rate"
  ┌─ example.kpi:16:25
16│   expect points of item satisfaction_rate = 4
  │                         ^^^^^^^^^^^^^^^^^
  = known here: `dossier_on_time_rate`, `online_dossier_rate`
  help: name the item's indicator, or its title in quotes

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0554]: phiếu điểm không có tiêu chí "satisfaction_rate"
  ┌─ example.kpi:16:25
16│   expect points of item satisfaction_rate = 4
  │                         ^^^^^^^^^^^^^^^^^
  = ở đây có: `dossier_on_time_rate`, `online_dossier_rate`
  gợi ý: ghi chỉ số của tiêu chí, hoặc tên trong ngoặc kép

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect points of item online_dossier_rate = 4
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0555", #"""
# KPI0555: a band that the scorecard does not have · mức xếp loại không có trong phiếu điểm

## English

The test expects a band that is not among those of the scorecard. Capitals and the placement of tone marks do not matter;
the letters do.

## Tiếng Việt

Kiểm thử mong đợi một mức xếp loại không có trong phiếu điểm. Chữ hoa, chữ thường và cách đặt dấu không quan trọng; chữ
cái thì có.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect band = "Tôt"
```

```console
$ chuan check example.kpi
error[KPI0555]: the scorecard has no band "Tôt"
  ┌─ example.kpi:16:17
16│   expect band = "Tôt"
  │                 ^^^^^
  = known here: `Tốt`, `Chưa tốt`
  help: did you mean "Tốt"?
16+   expect band = "Tốt"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0555]: phiếu điểm không có mức xếp loại "Tôt"
  ┌─ example.kpi:16:17
16│   expect band = "Tôt"
  │                 ^^^^^
  = ở đây có: `Tốt`, `Chưa tốt`
  gợi ý: có phải là "Tốt"?
16+   expect band = "Tốt"

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect band = "Tốt"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0556", #"""
# KPI0556: points and bands mixed up · lẫn điểm với xếp loại

## English

A score, a rank and the points of an item are numbers; a band is a text in quotes.

## Tiếng Việt

Tổng điểm, thứ hạng và điểm của tiêu chí là số; xếp loại là đoạn chữ trong ngoặc kép.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = "Tốt"
```

```console
$ chuan check example.kpi
error[KPI0556]: a number is expected here, not a text
  ┌─ example.kpi:16:18
16│   expect score = "Tốt"
  │                  ^^^^^
  help: write points: `= 90`; a band is `expect band = …`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0556]: ở đây cần một con số, không phải đoạn chữ
  ┌─ example.kpi:16:18
16│   expect score = "Tốt"
  │                  ^^^^^
  gợi ý: ghi số điểm: `= 90`; xếp loại viết `mong đợi xếp loại = …`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8

test "chín phần mười"
  given dossier_on_time_rate = 90 of 100
  given online_dossier_rate = 50 of 100
  expect score = 9.4
  expect band = "Tốt"
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
```

"""#),
("KPI0601", #"""
# KPI0601: a data file with nothing in it · tệp số liệu không có gì

## English

The file was opened and nothing stands in it, not even the line that names the columns. As a rule the program that
was to write it failed, or an empty sheet was saved.

Nothing follows from an empty file. Were it read as "no results yet", every unit would get "no data", and nobody
would notice that the wrong file had been sent.

Export the file again. If there is nothing to report, leave the file out of `--data`.

## Tiếng Việt

Tệp mở được nhưng bên trong không có gì, kể cả dòng ghi tên các cột. Thường là chương trình xuất tệp bị lỗi, hoặc đã
lưu nhầm một trang tính trống.

Không thể kết luận gì từ tệp trống. Nếu coi đó là "chưa có kết quả" thì mọi đơn vị đều thành "thiếu số liệu" mà
không ai nhận ra đã gửi nhầm tệp.

Hãy xuất lại tệp. Nếu không có gì để báo cáo thì bỏ tệp này khỏi `--data`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ printf '' > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0601]: the data file is empty
  ┌─ data.csv
  help: the first line names the columns, for example `unit,level,period,online_dossier_rate`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0601]: tệp số liệu trống
  ┌─ data.csv
  gợi ý: dòng đầu tiên ghi tên các cột, ví dụ `đơn vị,cấp,kỳ,online_dossier_rate`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0602", #"""
# KPI0602: the data file is of another kind · tệp số liệu không phải là CSV

## English

Data are read from workbooks (.xlsx), CSV and JSON files. This file is something else: a workbook of the older kind
(.xls), a PDF, or another file that holds no table. Its name may well end in `.csv`; renaming a file does not change
what is in it.

In Excel use "Save As" with the type "Excel Workbook (.xlsx)" or "CSV UTF-8 (Comma delimited)". Ask for the spreadsheet
behind a PDF: figures copied out of a PDF lose their columns.

## Tiếng Việt

Số liệu được đọc từ tệp Excel (.xlsx), CSV và JSON. Tệp này thuộc loại khác: tệp Excel dạng cũ (.xls), PDF, hoặc tệp
không chứa bảng. Tên tệp vẫn có thể kết thúc bằng `.csv`, nhưng đổi tên không làm thay đổi nội dung bên trong.

Trong Excel, chọn "Save As" (Lưu thành) với kiểu "Excel Workbook (.xlsx)" hoặc "CSV UTF-8 (Comma delimited)". Nếu chỉ có
PDF, hãy xin bảng tính gốc: số liệu chép từ PDF ra sẽ mất cột.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ printf '%%PDF-1.7\n' > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0602]: the data file is a PDF document, not a CSV file
  ┌─ data.csv
  help: take the spreadsheet that the document was made from, and save it as “CSV UTF-8 (Comma delimited)”

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0602]: tệp số liệu là tài liệu PDF, không phải tệp CSV
  ┌─ data.csv
  gợi ý: hãy lấy bảng tính gốc của tài liệu và lưu dưới dạng “CSV UTF-8 (Comma delimited)”

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0603", #"""
# KPI0603: letters that cannot be read · chữ không đọc được

## English

A byte in this cell stands for no letter. Either the file was saved in an older encoding, such as TCVN3 or VNI, and its
encoding is not declared, or the cell is damaged. UTF-16 and Windows-1258 are known by their letters; TCVN3 and VNI only
by name: `encoding "tcvn3"` or `encoding "vni"` in a `data` declaration. The message says so when the letters look like it.

Guessing would make another name of `Xã Sơn Hạ`, and its results would be lost or go to another unit. So the row is
not read.

Save the file again as "CSV UTF-8" in the program that it comes from. The message names the first such cell and
counts the other rows.

## Tiếng Việt

Trong ô có byte không ứng với chữ nào. Hoặc tệp được lưu bằng bảng mã cũ như TCVN3, VNI mà chưa khai báo, hoặc ô bị
hỏng. UTF-16 và Windows-1258 được nhận ra qua chữ trong tệp; TCVN3 và VNI chỉ đọc khi có khai báo: `bảng mã "tcvn3"` hoặc
`bảng mã "vni"` trong khai báo `dữ liệu`. Thông báo sẽ gợi ý khi chữ có vẻ thuộc bảng mã đó.

Nếu đoán, `Xã Sơn Hạ` sẽ thành một tên khác, kết quả của xã bị mất hoặc tính cho đơn vị khác. Vì vậy dòng này không
được đọc.

Hãy lưu lại tệp dưới dạng "CSV UTF-8" từ chương trình đã lập ra nó. Thông báo nêu ô đầu tiên và đếm số dòng còn lại
cũng bị như vậy.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit,level,period,satisfaction_rate\nX\343 S\254n H\341,commune,2024,95%%\n' > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0603]: the letters of this cell cannot be read: they are not saved in UTF-8
  ┌─ data.csv:row 2, column "unit"
  help: they look like TCVN3 (ABC): if so, write `encoding "tcvn3"` in the `data` declaration
  help: save the file again where it was made, as “CSV UTF-8 (Comma delimited)”

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0603]: không đọc được chữ trong ô này: chữ không được lưu bằng mã UTF-8
  ┌─ data.csv:dòng 2, cột "unit"
  gợi ý: chữ có vẻ thuộc bảng mã TCVN3 (ABC): nếu đúng, ghi `bảng mã "tcvn3"` trong `dữ liệu`
  gợi ý: hãy lưu lại từ chương trình đã lập ra tệp, dưới dạng “CSV UTF-8 (Comma delimited)”

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0604", #"""
# KPI0604: a character that belongs to no text · ký tự không thuộc văn bản

## English

The cell holds a control character: neither a letter, a digit nor a space, and invisible in most programs. It comes
from a damaged file, from copying out of a database, or from a file that is no text at all.

Two names that look the same would not be the same if one of them had such a character, and a figure with one is no
figure.

Empty the cell and type it anew. If many cells are like this, fetch the file again from where it came.

## Tiếng Việt

Ô này có ký tự điều khiển: không phải chữ, không phải số, cũng không phải dấu cách, và hầu hết chương trình không
hiển thị. Nguyên nhân thường là tệp bị hỏng, chép từ cơ sở dữ liệu ra, hoặc tệp không phải văn bản.

Hai tên trông giống hệt nhau sẽ là hai tên khác nhau nếu một tên có ký tự này; con số có ký tự này cũng không còn là
con số.

Hãy xóa nội dung ô và gõ lại. Nếu nhiều ô bị như vậy, hãy lấy lại tệp từ nguồn.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit,level,period,satisfaction_rate\nXã Sơn Hạ,commune,2024,95%%\000\n' > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0604]: this cell holds a control character, which no text has
  ┌─ data.csv:row 2, column "satisfaction_rate"
  help: type the cell anew; if there are many, the file is damaged or not a text file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0604]: ô này có ký tự điều khiển, loại ký tự không bao giờ có trong văn bản
  ┌─ data.csv:dòng 2, cột "satisfaction_rate"
  gợi ý: hãy gõ lại ô này; nếu có nhiều ô như vậy thì tệp bị hỏng hoặc không phải tệp văn bản

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0605", #"""
# KPI0605: a row does not fit the columns · dòng không khớp với các cột

## English

Something stands in a row to the right of the last column. Then everything before it may stand in the wrong column, and a
percentage would be read as a number of dossiers. Such a row is never read in part. Blank cells too many are nothing, and a
row that ends early has blank cells there: spreadsheets write rows so. A line that ends early and begins as notes and
signatures do, with rows of data below it, is an error as well.

The usual cause is a decimal comma in a file whose cells are separated by commas: `95,5%` becomes two cells. Put it
in quotes, `"95,5%"`, or save the file with semicolons between the cells; which sign separates them is found out
from the header.

## Tiếng Việt

Trong dòng có nội dung nằm bên phải cột cuối cùng. Khi đó các ô phía trước có thể đã đứng sai cột, và một tỷ lệ có thể bị đọc
thành số hồ sơ. Vì vậy không bao giờ đọc một phần của dòng như thế. Ô trống thừa thì bỏ qua; dòng kết thúc sớm thì các ô còn
lại là trống: chương trình bảng tính ghi như vậy. Dòng kết thúc sớm, mở đầu như ghi chú hay chữ ký mà bên dưới còn dòng số
liệu cũng là lỗi.

Nguyên nhân thường gặp là dấu phẩy thập phân trong tệp dùng dấu phẩy để ngăn cách các ô: `95,5%` thành hai ô. Hãy
đặt trong ngoặc kép, `"95,5%"`, hoặc lưu tệp với dấu chấm phẩy giữa các ô; dấu ngăn cách được nhận ra từ dòng tiêu
đề.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95,5%
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0605]: this row has 5 cells, the header has 4
  ┌─ data.csv:row 2
  help: a cell that itself holds `,` stands in quotes: "95,5"

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0605]: dòng này có 5 ô, dòng tiêu đề có 4 ô
  ┌─ data.csv:dòng 2
  gợi ý: ô có chứa dấu `,` phải đặt trong dấu ngoặc kép: "95,5"

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,"95,5%"
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.955,met
Xã Sơn Linh,0.9,0.91,met
```

"""#),
("KPI0606", #"""
# KPI0606: a quote in the middle of a cell · dấu ngoặc kép ở giữa ô

## English

In a CSV file, quotes around a cell say that commas and line ends in it belong to the text. A quote inside a cell
that does not begin with one can mean two things: it belongs to the text, or the quote at the start is missing. In
the second case the cells would end elsewhere, so the row is not guessed at.

If the quote belongs to the text, put the whole cell in quotes and write the ones inside twice. Spreadsheet programs
do so by themselves; the trouble is in files written by hand or by other programs.

## Tiếng Việt

Trong tệp CSV, cặp ngoặc kép bao quanh một ô cho biết dấu phẩy và chỗ xuống dòng bên trong thuộc nội dung của ô. Dấu
ngoặc kép nằm giữa một ô không bắt đầu bằng ngoặc kép có thể hiểu theo hai cách: nó thuộc nội dung, hoặc thiếu dấu
mở ở đầu. Theo cách thứ hai thì ranh giới các ô sẽ khác đi, nên dòng này không được đoán.

Nếu dấu đó thuộc nội dung, hãy đặt cả ô trong ngoặc kép và viết hai lần mỗi dấu bên trong. Chương trình bảng tính tự
làm việc này; lỗi thường có ở tệp viết tay hoặc do chương trình khác tạo ra.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã "Sơn Hạ",commune,2024,95%
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0606]: a quote stands inside a cell that does not begin with one
  ┌─ data.csv:row 2, column "unit"
  help: a quote that belongs to the text is doubled, and the whole cell stands in quotes: "xã ""A"""

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0606]: có dấu ngoặc kép ở giữa một ô không bắt đầu bằng ngoặc kép
  ┌─ data.csv:dòng 2, cột "unit"
  gợi ý: dấu ngoặc kép thuộc nội dung phải viết hai lần và cả ô đặt trong ngoặc kép: "xã ""A"""

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
"Xã ""Sơn Hạ""",commune,2024,95%
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
"Xã ""Sơn Hạ""",0.9,0.95,met
Xã Sơn Linh,0.9,0.91,met
```

"""#),
("KPI0607", #"""
# KPI0607: text after the closing quote · có chữ sau dấu ngoặc kép đóng

## English

The cell begins with a quote, the quote is closed, and more text follows before the cell ends. Either it was closed
too early, or a quote that belongs to the text was not doubled. Where the cell ends is then unclear, and so is what
stands in the columns after it.

Close the quote at the end of the cell, or take the quotes away if nothing needs them. Quotes that belong to the
name are written twice: `"Xã ""Sơn Hạ"""`.

## Tiếng Việt

Ô bắt đầu bằng dấu ngoặc kép, dấu đó đã đóng, rồi lại có chữ trước khi hết ô. Có thể dấu đóng đặt quá sớm, hoặc một
dấu thuộc nội dung chưa được viết hai lần. Khi đó không rõ ô kết thúc ở đâu và các cột phía sau ghi gì.

Hãy đóng ngoặc kép ở cuối ô, hoặc bỏ cặp ngoặc kép nếu không cần. Dấu ngoặc kép thuộc tên thì viết hai lần:
`"Xã ""Sơn Hạ"""`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
"Xã" Sơn Hạ,commune,2024,95%
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0607]: text stands after the closing quote of this cell
  ┌─ data.csv:row 2, column "unit"
  help: take the quotes away, or close them at the end of the cell
  help: a quote that belongs to the text is doubled, and the whole cell stands in quotes: "xã ""A"""

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0607]: có chữ đứng sau dấu ngoặc kép đóng của ô này
  ┌─ data.csv:dòng 2, cột "unit"
  gợi ý: hãy bỏ dấu ngoặc kép, hoặc đóng ở cuối ô
  gợi ý: dấu ngoặc kép thuộc nội dung phải viết hai lần và cả ô đặt trong ngoặc kép: "xã ""A"""

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
"Xã Sơn Hạ",commune,2024,95%
Xã Sơn Linh,commune,2024,91%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
Xã Sơn Linh,0.9,0.91,met
```

"""#),
("KPI0608", #"""
# KPI0608: a quote that is never closed · dấu ngoặc kép không được đóng

## English

A cell begins with a quote, and none closes it before the file ends. As a text in quotes may go over several lines,
everything after it, to the last row, would be one cell.

Close the quote at the end of the cell, or remove it. If the text really goes over several lines, its closing quote
is missing further down.

With `--skip-bad-rows` only the row with the open quote is left out; the rows after it are read.

## Tiếng Việt

Một ô bắt đầu bằng dấu ngoặc kép nhưng đến hết tệp vẫn không có dấu đóng. Vì nội dung trong ngoặc kép được phép
xuống dòng nên toàn bộ phần sau, đến dòng cuối, sẽ thành một ô.

Hãy đóng ngoặc kép ở cuối ô, hoặc bỏ dấu đó. Nếu nội dung đúng là dài nhiều dòng thì dấu đóng bị thiếu ở phía dưới.

Với `--skip-bad-rows`, chỉ dòng có dấu chưa đóng bị bỏ; các dòng sau vẫn được đọc.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
"Xã Sơn Linh,commune,2024,91%
Xã Sơn Nham,commune,2024,89%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0608]: the quote that opens here is never closed
  ┌─ data.csv:row 3, column "unit"
  help: close it at the end of the cell, or take it away

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0608]: dấu ngoặc kép mở ở đây không được đóng
  ┌─ data.csv:dòng 3, cột "unit"
  gợi ý: hãy đóng ở cuối ô, hoặc bỏ dấu ngoặc kép đó

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Without the bad row:

```console
$ chuan grade plan.kpi --data data.csv --skip-bad-rows --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
Xã Sơn Nham,0.9,0.89,missed
warning[KPI0608]: the quote that opens here is never closed
  ┌─ data.csv:row 3, column "unit"
  help: close it at the end of the cell, or take it away

left out 1 row of data.csv with errors: 3
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
"Xã Sơn Linh",commune,2024,91%
Xã Sơn Nham,commune,2024,89%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
Xã Sơn Linh,0.9,0.91,met
Xã Sơn Nham,0.9,0.89,missed
```

"""#),
("KPI0609", #"""
# KPI0609: a column without a name · cột không có tên

## English

The header has an empty cell, and something stands under it. Nobody can tell what these figures are; they may be the
very results that seem to be missing. An empty column without a name does no harm and is passed over.

Name the column, or delete it. The header must be one line: where a spreadsheet has two lines of merged headings,
the name often stands in the line above.

## Tiếng Việt

Dòng tiêu đề có một ô trống nhưng bên dưới có ghi số liệu. Không ai biết các con số đó là gì; có khi chính là kết
quả đang bị coi là thiếu. Cột trống không có tên thì vô hại và được bỏ qua.

Hãy đặt tên cho cột, hoặc xóa cột. Tiêu đề phải nằm trên một dòng: khi bảng tính có hai dòng tiêu đề gộp ô thì tên
cột thường nằm ở dòng trên.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,,period,satisfaction_rate
Xã Sơn Hạ,commune,900,2024,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0609]: column 3 has no name
  ┌─ data.csv:row 1, column 3
  ┌─ data.csv:row 2, column 3
  │ but something stands in it
  help: name it in the header, or take it away

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0609]: cột 3 không có tên
  ┌─ data.csv:dòng 1, cột 3
  ┌─ data.csv:dòng 2, cột 3
  │ nhưng bên dưới có ghi số liệu
  gợi ý: hãy đặt tên ở dòng tiêu đề, hoặc bỏ cột này

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0610", #"""
# KPI0610: two columns mean the same · hai cột cùng một ý nghĩa

## English

Two columns have one name, or two names for one thing: `unit` and `đơn vị`, an indicator and its Vietnamese name.
They may hold different figures, as here, and it would be chance which of them counts.

Delete the one that is wrong. If the file comes from elsewhere and must stay as it is, say in the pack which column
to read, by its number. The mended plan does this.

## Tiếng Việt

Hai cột mang cùng một tên, hoặc hai tên của cùng một nội dung: `unit` và `đơn vị`, tên chỉ số và tên tiếng Việt của
nó. Hai cột có thể ghi số khác nhau như ở đây, và cột nào được tính sẽ chỉ là ngẫu nhiên.

Hãy xóa cột sai. Nếu tệp do nơi khác gửi và phải giữ nguyên, hãy khai báo trong gói cột cần đọc theo số thứ tự, như
kế hoạch đã sửa dưới đây.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate,satisfaction_rate
Xã Sơn Hạ,commune,2024,88%,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0610]: columns 4 and 5 are both called `satisfaction_rate`
  ┌─ data.csv:row 1, column 5
  ┌─ data.csv:row 1, column 4
  │ the first
  help: keep one of them, or say in a `data` declaration which to read: `… from column 4`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0610]: cột 4 và cột 5 cùng tên `satisfaction_rate`
  ┌─ data.csv:dòng 1, cột 5
  ┌─ data.csv:dòng 1, cột 4
  │ cột thứ nhất
  gợi ý: chỉ giữ một cột, hoặc khai báo trong `dữ liệu` cột cần đọc: `… từ cột 4`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "data.csv"
  satisfaction_rate from column 5
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0611", #"""
# KPI0611: a header and no rows · chỉ có dòng tiêu đề

## English

The file names its columns and has no row under them. A filter left on in the spreadsheet, or a query that found
nothing, would otherwise become "no data" for every unit without a word.

Add the rows. If there is nothing to report yet, leave the file out of `--data`.

## Tiếng Việt

Tệp có tên các cột nhưng bên dưới không có dòng nào. Nếu không báo lỗi, một bộ lọc quên tắt trong bảng tính hoặc một
truy vấn không ra kết quả sẽ lặng lẽ biến thành "thiếu số liệu" của mọi đơn vị.

Hãy bổ sung các dòng. Nếu chưa có gì để báo cáo thì bỏ tệp này khỏi `--data`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0611]: no rows stand under the header
  ┌─ data.csv:row 1
  help: add the rows, or leave the file out of `--data`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0611]: dưới dòng tiêu đề không có dòng nào
  ┌─ data.csv:dòng 1
  gợi ý: hãy bổ sung các dòng, hoặc bỏ tệp này khỏi `--data`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0612", #"""
# KPI0612: a name too long to be one · tên quá dài

## English

A cell that should name something, a column, a unit, a period or an indicator, holds more than 1,000 bytes of text.
Nothing is called that. As a rule a quote is missing or the line ends were lost on the way, so that many cells have
run together.

Look at the place that is named and put the quote or the line end back. Long remarks belong in a column of their
own; what stands in a column that is not read may be of any length.

## Tiếng Việt

Ô này phải ghi tên (của cột, đơn vị, kỳ hoặc chỉ số) nhưng lại có hơn 1.000 byte chữ. Không có gì mang tên dài như
vậy. Thường là thiếu một dấu ngoặc kép, hoặc mất các chỗ xuống dòng khi gửi tệp, nên nhiều ô bị dồn làm một.

Hãy xem chỗ được nêu và bổ sung dấu ngoặc kép hoặc chỗ xuống dòng. Ghi chú dài nên để ở cột riêng; cột không được
đọc thì dài bao nhiêu cũng được.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit,level,period,%01100d\nXã Sơn Hạ,commune,2024,95%%\n' 0 > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0612]: a name of 1100 bytes is too long: at most 1000 are read
  ┌─ data.csv:row 1, column 4
  help: check whether quotes or line ends are missing in the file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0612]: tên dài 1100 byte là quá dài: chỉ đọc tối đa 1000 byte
  ┌─ data.csv:dòng 1, cột 4
  gợi ý: kiểm tra xem tệp có thiếu dấu ngoặc kép hoặc dấu xuống dòng không

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0613", #"""
# KPI0613: the header is not where it is declared · không thấy dòng tiêu đề ở chỗ đã khai báo

## English

A `data` declaration says in which rows of the file the header stands, and there is nothing to read there: the file has fewer
rows, they are blank, or their quotes are broken. Rows are counted from 1 as people see them, titles and blank rows included.

Without `header in row` the header is found by the names of the columns.

## Tiếng Việt

Khai báo `dữ liệu` ghi tiêu đề của bảng nằm ở dòng nào của tệp, nhưng ở đó không có gì để đọc: tệp ít dòng hơn, dòng đó
trống, hoặc sai dấu ngoặc kép. Dòng được đếm từ 1 như nhìn thấy trong tệp, kể cả dòng tựa đề và dòng trống.

Nếu không ghi `tiêu đề ở dòng`, tiêu đề được nhận ra qua tên các cột.

## Example


```kpi declared.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "data.csv"
  header in row 2
```

```csv data.csv
unit,level,period,satisfaction_rate

Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade declared.kpi --data data.csv
error[KPI0613]: the header is declared to be in row 2, where nothing can be read
  ┌─ data.csv
  help: rows are counted from 1, as the file shows them

1 error in the data; nothing was graded
[exit 1]
$ chuan grade declared.kpi --data data.csv --lang vi
lỗi[KPI0613]: dòng tiêu đề được khai báo ở dòng 2, nhưng ở đó không đọc được gì
  ┌─ data.csv
  gợi ý: dòng được đếm từ 1, như trong tệp

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0614", #"""
# KPI0614: rows below the table are not read as data · không đọc các dòng nằm dưới bảng

## English

What stands below a table, such as signatures, notes and the list of those who receive the report, is no data. Mostly it
is known by its first words ("Nơi nhận:", "Người lập biểu") and left out without a word; `chuan data` lists such rows.
Here no word shows it: a blank row cuts one or two cells without a number off from the table. They are left out too, but
this is a guess, and so it is said. A unit whose results are all missing may look the same.

## Tiếng Việt

Phần nằm dưới bảng như chữ ký, ghi chú, nơi nhận không phải là số liệu. Thường phần này được nhận ra qua những chữ đầu
("Nơi nhận:", "Người lập biểu") và được bỏ qua; `chuan data` liệt kê các dòng đó. Ở đây không có chữ nào cho biết: chỉ có
một dòng trống ngăn một hoặc hai ô không chứa số với bảng. Các dòng này cũng được bỏ qua, nhưng vì là phỏng đoán nên có
thông báo. Một đơn vị thiếu toàn bộ kết quả có thể trông giống như vậy.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%

Số liệu tính đến hết tháng 12
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,met
warning[KPI0614]: row 4, `Số liệu tính đến hết tháng 12`, stands below the table and is not read as data
  ┌─ data.csv:row 4
  help: if they are data, take away the blank row above them; if not, delete them
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,verdict --lang vi
﻿mã,kết luận
Xã Sơn Hạ,met
cảnh báo[KPI0614]: dòng 4, `Số liệu tính đến hết tháng 12`, nằm dưới bảng và không được đọc là số liệu
  ┌─ data.csv:dòng 4
  gợi ý: nếu đó là số liệu, hãy bỏ dòng trống phía trên; nếu không, hãy xóa đi
```

"""#),
("KPI0615", #"""
# KPI0615: a cell is too long · ô quá dài

## English

No cell of a table holds a million bytes. When one does, a quote was opened and not closed, line ends are missing, or the
file is none of text. The row is not read.

## Tiếng Việt

Không có ô nào của bảng dài tới một triệu byte. Khi gặp ô như vậy, thường là có dấu ngoặc kép mở mà không đóng, thiếu
dấu xuống dòng, hoặc tệp không phải là văn bản. Dòng đó không được đọc.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit,level,period,satisfaction_rate\nX01,commune,2024,91%%\n%1000001s,commune,2024,95%%\n' X02 > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0615]: this cell holds 1000001 bytes; at most 1000000 are read
  ┌─ data.csv:row 3, column "unit"
  help: check whether a quote is not closed, or line ends are missing in the file

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0615]: ô này dài 1000001 byte; chỉ đọc tối đa 1000000 byte
  ┌─ data.csv:dòng 3, cột "unit"
  gợi ý: kiểm tra xem có dấu ngoặc kép chưa đóng, hoặc tệp thiếu dấu xuống dòng không

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

"""#),
("KPI0616", #"""
# KPI0616: a row has too many cells · dòng có quá nhiều ô

## English

A row has more than 16,384 cells, the most columns that a sheet of a spreadsheet program has. Mostly all rows of a file
have run together into one because its line ends were lost.

## Tiếng Việt

Một dòng có hơn 16.384 ô, số cột lớn nhất của một trang bảng tính. Thường là do tệp mất dấu xuống dòng nên các dòng
nhập thành một.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit,level,period,satisfaction_rate\nX01,commune,2024,91%%\n' > data.csv
$ printf '%s' ',,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,' > 32
$ cat 32 32 32 32 32 32 32 32 > 256
$ cat 256 256 256 256 256 256 256 256 > 2048
$ cat data.csv 2048 2048 2048 2048 2048 2048 2048 2048 2048 > wide.csv
$ chuan grade plan.kpi --data wide.csv
error[KPI0616]: this row has more than 16384 cells
  ┌─ wide.csv:row 3
  help: check whether line ends are missing in the file

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data wide.csv --lang vi
lỗi[KPI0616]: dòng này có hơn 16384 ô
  ┌─ wide.csv:dòng 3
  gợi ý: kiểm tra xem tệp có thiếu dấu xuống dòng không

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

"""#),
("KPI0617", #"""
# KPI0617: the compressed file cannot be unpacked · không giải nén được tệp

## English

Files compressed with gzip (`.csv.gz`) are unpacked as they are read. This one is cut short or damaged, or what comes out
is not what was packed: gzip keeps a check sum for that. Nothing of such a file is used. Fetch it again, or pack it anew
with `gzip`.

## Tiếng Việt

Tệp nén bằng gzip (`.csv.gz`) được giải nén khi đọc. Tệp này bị cụt, bị hỏng, hoặc nội dung giải nén không đúng với nội
dung đã nén (gzip có lưu mã kiểm tra). Không dùng bất cứ phần nào của tệp như vậy. Hãy tải lại tệp, hoặc nén lại bằng
`gzip`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf '\037\213\010\000' > data.csv.gz
$ chuan grade plan.kpi --data data.csv.gz
error[KPI0617]: the compressed file cannot be unpacked: it ends too early
  ┌─ data.csv.gz
  help: fetch or pack the file again

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv.gz --lang vi
lỗi[KPI0617]: không giải nén được tệp: tệp bị thiếu phần cuối
  ┌─ data.csv.gz
  gợi ý: hãy tải lại hoặc nén lại tệp

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0618", #"""
# KPI0618: the letters are read as in another encoding · chữ được đọc theo bảng mã khác

## English

The file is not in UTF-8, and no mark at its start says what it is in. Its letters show it: text in UTF-16, or in
Windows-1258, the older encoding for Vietnamese of Windows, in which a tone is a letter of its own. This is a guess from
the text, so it is said once. Windows-1258 is taken only when at least four of five words with marks can be syllables of
Vietnamese; text in other encodings is refused rather than read wrongly.

TCVN3 (ABC) and VNI are never guessed. Declare them: `encoding "tcvn3"`, `encoding "vni"` in a `data` declaration.

## Tiếng Việt

Tệp không dùng mã UTF-8, và đầu tệp không có dấu cho biết bảng mã. Bảng mã được nhận ra qua chữ trong tệp: UTF-16, hoặc
Windows-1258, bảng mã tiếng Việt cũ của Windows, trong đó dấu thanh là một ký tự riêng. Vì là phỏng đoán nên có thông báo
một lần. Chỉ nhận là Windows-1258 khi ít nhất bốn phần năm số từ có dấu đúng dạng âm tiết tiếng Việt; tệp dùng bảng mã
khác bị từ chối chứ không đọc sai.

TCVN3 (ABC) và VNI không bao giờ được đoán. Hãy khai báo: `bảng mã "tcvn3"`, `bảng mã "vni"` trong khai báo `dữ liệu`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```console
$ printf 'unit;level;period;satisfaction_rate\nXa\336 S\365n Ha\362;commune;2024;95%%\n' > data.csv
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,met
note[KPI0618]: the file is not in UTF-8; its letters are read as Windows-1258
  ┌─ data.csv
  help: declare it with `encoding "windows-1258"` in `data`, or save the file in UTF-8
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,verdict --lang vi
﻿mã,kết luận
Xã Sơn Hạ,met
lưu ý[KPI0618]: tệp không dùng mã UTF-8; chữ được đọc theo bảng mã Windows-1258
  ┌─ data.csv
  gợi ý: khai báo `bảng mã "windows-1258"` trong `dữ liệu`, hoặc lưu lại tệp bằng mã UTF-8
```

"""#),
("KPI0619", #"""
# KPI0619: a row of totals is no unit · dòng tổng cộng không phải đơn vị

## English

A row with "Tổng cộng", "Cộng toàn huyện", "Toàn huyện", "Bình quân" or the like where a unit belongs, or before it, sums up other rows of the table. It
is no unit, and its rows are counted already: it is left out. A note says which rows these are, and whether the figures in them are the sums of their rows.

Some words may be a unit's name too: `Trung Bình` is a commune, and means "average". Where no unit list has it, it is asked about: declare that the rows are
left out, or list the unit with its level.

## Tiếng Việt

Dòng ghi "Tổng cộng", "Cộng toàn huyện", "Toàn huyện", "Bình quân" và tương tự ở chỗ tên đơn vị, hoặc trước đó, là dòng cộng của các dòng khác trong bảng.
Dòng đó không phải đơn vị, các dòng của nó đã được tính: dòng được bỏ ra. Một ghi chú cho biết đó là những dòng nào, và số ghi ở đó có bằng tổng các dòng không.

Có từ cũng là tên đơn vị: `Trung Bình` là tên xã, cũng có nghĩa là bình quân. Nếu danh sách đơn vị không có tên này thì phải hỏi: hãy khai báo bỏ các dòng đó,
hoặc ghi đơn vị vào danh sách kèm cấp.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
Xã Sơn Linh,commune,2024,91%
Trung Bình,,2024,93%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0619]: is `Trung Bình` a unit, or a total or mean of other rows? The data do not tell
  ┌─ data.csv:row 4, column "unit"
  help: if it is a total, declare `leave out rows where "unit" is "Trung Bình"` in `data`
  help: if it is a unit, list it with its level in the unit list

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0619]: `Trung Bình` là một đơn vị, hay là dòng cộng, dòng bình quân của các dòng khác? Số liệu không cho biết
  ┌─ data.csv:dòng 4, cột "unit"
  gợi ý: nếu là dòng cộng, khai báo `bỏ các dòng có "unit" là "Trung Bình"` trong `dữ liệu`
  gợi ý: nếu là đơn vị, hãy ghi vào danh sách đơn vị kèm cấp

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "data.csv"
  leave out rows where "unit" is "Trung Bình"
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,met
Xã Sơn Linh,met

left out 1 row of data.csv as declared: 4
```

"""#),
("KPI0620", #"""
# KPI0620: a quote swallows rows · dấu ngoặc kép nuốt mất các dòng

## English

A quote opens a cell in one row and the next quote of the file closes it in another. Read as CSV is read, everything between
the two is one cell, and the rows in it would be lost without a word. Lines inside a cell in quotes are text like an address;
here they are cut as the rows of the table are, with as many cells as the header.

Take the two quotes away. A quote that belongs to a name is doubled, and the whole cell stands in quotes. If the cell does
hold such lines, a note with figures for instance, write them with other signs between the figures.

## Tiếng Việt

Dấu ngoặc kép mở ô ở một dòng, và dấu ngoặc kép tiếp theo của tệp đóng ô ở dòng khác. Đọc theo quy tắc CSV thì mọi thứ ở giữa là
một ô, và các dòng nằm trong đó sẽ mất mà không ai biết. Các dòng trong một ô có ngoặc kép là văn bản như địa chỉ; ở đây chúng
được chia như dòng của bảng, số ô bằng dòng tiêu đề.

Hãy bỏ hai dấu ngoặc kép đó. Dấu ngoặc kép thuộc tên gọi phải viết hai lần và cả ô đặt trong ngoặc kép. Nếu ô đúng là có các
dòng như vậy, ví dụ ghi chú kèm số liệu, hãy dùng dấu khác để ngăn cách các con số.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate
"Xã Sơn Hạ,commune,2024,60%
Xã Sơn Linh,commune,2024,10%
Xã Sơn Giang",commune,2024,70%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0620]: the quote that opens in line 2 closes only in line 4, and the lines in it are rows
  ┌─ data.csv:row 2, column "unit"
  ┌─ data.csv:row 4
  │ here it closes
  = they have as many cells as the header; read as one cell they would be lost
  help: take away the quotes in lines 2 and 4
  help: a quote that belongs to the text is doubled, and the whole cell stands in quotes: "xã ""A"""

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0620]: dấu ngoặc kép mở ở dòng 2 đến dòng 4 mới đóng, mà các dòng nằm trong đó là dòng số liệu
  ┌─ data.csv:dòng 2, cột "unit"
  ┌─ data.csv:dòng 4
  │ dấu ngoặc kép đóng ở đây
  = các dòng đó có số ô như dòng tiêu đề; nếu đọc thành một ô thì mất hết
  gợi ý: hãy bỏ dấu ngoặc kép ở dòng 2 và dòng 4
  gợi ý: dấu ngoặc kép thuộc nội dung phải viết hai lần và cả ô đặt trong ngoặc kép: "xã ""A"""

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate
Xã Sơn Hạ,commune,2024,60%
Xã Sơn Linh,commune,2024,10%
Xã Sơn Giang,commune,2024,70%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.1,missed
Xã Sơn Giang,0.7,met
```

"""#),
("KPI0621", #"""
# KPI0621: the file ends in the middle of a row · tệp kết thúc giữa một dòng

## English

The last row has fewer cells than the header, no line end follows it, and no other row is short. Files look like that when they
were not copied or downloaded to their end; then rows are missing too. What is missing is taken as blank, which is no data and
never zero.

Fetch the file again. If it is whole, end the row with a line end.

## Tiếng Việt

Dòng cuối có ít ô hơn dòng tiêu đề, sau nó không có dấu xuống dòng, và không dòng nào khác bị thiếu ô. Tệp như vậy thường do chép
hoặc tải chưa hết; khi đó có thể còn thiếu cả các dòng khác. Phần thiếu được coi là để trống, tức thiếu số liệu, không phải số 0.

Hãy tải lại tệp. Nếu tệp đã đủ, hãy xuống dòng ở cuối dòng đó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ printf 'unit,level,period,online_dossier_rate\nXã Sơn Hạ,commune,2024,60%%\nXã Sơn Linh,commune' > data.csv
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,,no_data
warning[KPI0621]: the file ends in the middle of this row: it has no cell for `period`, as every other row has
  ┌─ data.csv:row 3
  = what is missing is taken as blank
  help: if the file was cut off, copy or download it once more; if not, end the row with a line end
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,,no_data
cảnh báo[KPI0621]: tệp kết thúc giữa dòng này: không có ô cho cột `period` như mọi dòng khác
  ┌─ data.csv:dòng 3
  = phần thiếu được coi là để trống
  gợi ý: nếu tệp bị cắt cụt, hãy chép hoặc tải lại; nếu không, hãy xuống dòng ở cuối dòng này
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate
Xã Sơn Hạ,commune,2024,60%
Xã Sơn Linh,commune,2024,40%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
```

"""#),
("KPI0622", #"""
# KPI0622: a value under a merged cell · giá trị nằm dưới ô gộp

## English

A merged cell shows what stands in its first cell. Programs that write workbooks may leave values in the others, where no
spreadsheet shows them. Such a value is not read: nobody who looks at the sheet can know of it. The cell counts as blank.

If the value is meant, undo the merging; if it is not, clear the cells.

## Tiếng Việt

Ô gộp chỉ hiện nội dung của ô đầu tiên. Phần mềm xuất tệp có thể để lại giá trị trong các ô còn lại, nơi không chương trình bảng
tính nào hiện ra. Giá trị đó không được đọc: người xem bảng không thể biết. Ô được coi là để trống.

Nếu cần giá trị đó, hãy bỏ gộp ô; nếu không, hãy xóa nội dung các ô đó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/hidden.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,,no_data
warning[KPI0622]: this cell is part of a merged cell and still holds a value, which nobody sees; it is not read
  ┌─ examples/workbooks/odd/hidden.xlsx:sheet "Tháng 3", cell D3, column "online_dossier_rate"
  help: if the value is meant, undo the merging in the spreadsheet program
$ chuan grade plan.kpi --data examples/workbooks/odd/hidden.xlsx --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,,no_data
cảnh báo[KPI0622]: ô này nằm trong một ô gộp mà vẫn còn giá trị không ai nhìn thấy; giá trị đó không được đọc
  ┌─ examples/workbooks/odd/hidden.xlsx:trang tính "Tháng 3", ô D3, cột "online_dossier_rate"
  gợi ý: nếu cần giá trị đó, hãy bỏ gộp ô trong chương trình bảng tính
```

Mended:

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/whole.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
```

"""#),
("KPI0623", #"""
# KPI0623: a cell that cannot be read · ô không đọc được

## English

What stands in the cell is none of what the file says the cell holds: `NaN` for a number, a text that the file does not have, a
time where a day belongs, two values at once. Only whoever needs the cell is told; the rest of the workbook is read.

Open the file in a spreadsheet program, type the cell anew and save. If nothing is known, leave the cell empty.

## Tiếng Việt

Nội dung ô không đúng với loại giá trị mà tệp ghi cho ô: `NaN` thay cho số, phần chữ không có trong tệp, giờ ở chỗ cần ngày, hai
giá trị cùng lúc. Chỉ báo lỗi khi cần đến ô đó; phần còn lại của tệp vẫn được đọc.

Hãy mở tệp bằng chương trình bảng tính, gõ lại ô rồi lưu. Nếu chưa có số liệu thì để trống.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/unreadable.xlsx
error[KPI0623]: this cell cannot be read: the file says `NaN` where its kind allows no such value
  ┌─ examples/workbooks/odd/unreadable.xlsx:sheet "Tháng 3", cell D2, column "online_dossier_rate"
  help: type the cell anew in a spreadsheet program; if nothing is known, leave it empty

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/odd/unreadable.xlsx --lang vi
lỗi[KPI0623]: không đọc được ô này: tệp ghi `NaN`, không hợp với định dạng của ô
  ┌─ examples/workbooks/odd/unreadable.xlsx:trang tính "Tháng 3", ô D2, cột "online_dossier_rate"
  gợi ý: hãy gõ lại ô này bằng chương trình bảng tính; nếu chưa có số liệu thì để trống

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/whole.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
```

"""#),
("KPI0624", #"""
# KPI0624: letters of an older font · chữ của phông cũ

## English

The cells look as if they were typed for a font of TCVN3 (ABC) or VNI: in such a font `X· S¬n H¹` shows as Xã Sơn Hạ, in every
other as what it is. Names so written fit no name that is typed in Unicode, so the file's units are not those of other files.

Say so in the `data` declaration of the pack, `encoding "tcvn3"` or `encoding "vni"`: cells whose letters all belong to the font
are then read by it, others as they stand. Or convert the workbook to Unicode.

## Tiếng Việt

Chữ trong ô có vẻ được gõ cho phông TCVN3 (ABC) hoặc VNI: với phông đó `X· S¬n H¹` hiện thành Xã Sơn Hạ, với phông khác thì hiện
đúng như đã lưu. Tên viết như vậy không khớp với tên gõ bằng Unicode, nên đơn vị trong tệp này không trùng với tệp khác.

Hãy ghi trong khai báo `dữ liệu` của gói: `bảng mã "tcvn3"` hoặc `bảng mã "vni"`; ô nào toàn chữ thuộc phông đó được đọc theo
phông, ô khác giữ nguyên. Hoặc chuyển tệp sang Unicode.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan data examples/workbooks/odd/tcvn3.xlsx
examples/workbooks/odd/tcvn3.xlsx, sheet "Tháng 3": Excel workbook
  header    row 1
  data      3 rows (2 to 4)

#  column               type     range                                     blank  distinct
──────────────────────────────────────────────────────────────────────────────────────────
1  ®¬n vÞ               text     X· S¬n H¹, X· S¬n Linh, ThÞ trÊn Di L¨ng      0         3
2  cÊp                  text     x·                                            0         1
3  kú                   number   2024                                          0         1
4  online_dossier_rate  percent  40% … 60%                                     0         3

warning[KPI0624]: the letters of this sheet look as if they were typed for a font of TCVN3 (ABC), not in Unicode
  ┌─ examples/workbooks/odd/tcvn3.xlsx:sheet "Tháng 3"
  = names are read as they are stored, and fit no name that is typed in Unicode
  help: write `encoding "tcvn3"` in the `data` declaration, or convert the workbook to Unicode
$ chuan data examples/workbooks/odd/tcvn3.xlsx --lang vi
examples/workbooks/odd/tcvn3.xlsx, trang tính "Tháng 3": tệp Excel
  tiêu đề         dòng 1
  số liệu         3 dòng (2 đến 4)

#  cột                  loại       khoảng giá trị                            ô trống  số giá trị
────────────────────────────────────────────────────────────────────────────────────────────────
1  ®¬n vÞ               chữ        X· S¬n H¹, X· S¬n Linh, ThÞ trÊn Di L¨ng        0           3
2  cÊp                  chữ        x·                                              0           1
3  kú                   số         2024                                            0           1
4  online_dossier_rate  phần trăm  40% … 60%                                       0           3

cảnh báo[KPI0624]: chữ trong trang tính này có vẻ được gõ cho phông TCVN3 (ABC), không phải Unicode
  ┌─ examples/workbooks/odd/tcvn3.xlsx:trang tính "Tháng 3"
  = tên được đọc đúng như lưu trong tệp, nên không khớp với tên gõ bằng Unicode
  gợi ý: ghi `bảng mã "tcvn3"` trong khai báo `dữ liệu`, hoặc chuyển tệp sang Unicode
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "*.xlsx"
  encoding "tcvn3"
  unit from "Đơn vị"
  level from "Cấp"
  period from "Kỳ"
  online_dossier_rate from "online_dossier_rate"
```

```console
$ chuan grade mended.kpi --data examples/workbooks/odd/tcvn3.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
Thị trấn Di Lăng,0.45,missed
```

"""#),
("KPI0625", #"""
# KPI0625: a file that is no rule file · tệp không phải tệp quy tắc

## English

A pack is text in a file that ends in `.kpi`. Named in its place is a Word document, a workbook, a picture or a table of data. Often the
pack and the data have changed places: the pack comes first, the data behind `--data`.

## Tiếng Việt

Gói quy tắc là văn bản trong tệp `.kpi`. Ở chỗ của gói lại là tài liệu Word, bảng tính, ảnh hay bảng số liệu. Thường là do đổi chỗ
gói và số liệu: gói ghi trước, số liệu ghi sau `--data`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate
Xã Sơn Hạ,commune,2024,60%
```

```console
$ chuan grade data.csv --data plan.kpi
error[KPI0626]: `plan.kpi` behind `--data` is a rule file, and data are expected there
  help: name the pack first and the data behind `--data`: `chuan grade pack.kpi --data data.xlsx`
[exit 2]
$ chuan check examples/workbooks/damaged/document.docx
error[KPI0625]: a rule file is expected here, and this is a Word document (.docx)
  ┌─ examples/workbooks/damaged/document.docx
  help: rules are text in a file that ends in .kpi; data are named behind `--data`: `chuan grade pack.kpi --data data.xlsx`
[exit 2]
$ chuan check examples/workbooks/damaged/document.docx --lang vi
lỗi[KPI0625]: ở đây cần tệp quy tắc, nhưng đây là tài liệu Word (.docx)
  ┌─ examples/workbooks/damaged/document.docx
  gợi ý: quy tắc là tệp văn bản có đuôi .kpi; số liệu ghi sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`
[exit 2]
```

Mended:

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
```

"""#),
("KPI0626", #"""
# KPI0626: a rule file where data are expected · tệp quy tắc ở chỗ của số liệu

## English

Behind `--data` stand tables: workbooks, CSV and JSON files. A file that ends in `.kpi` is a pack and belongs before it.

## Tiếng Việt

Sau `--data` là bảng số liệu: tệp Excel, CSV, JSON. Tệp `.kpi` là gói quy tắc và phải ghi trước đó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data plan.kpi
error[KPI0626]: `plan.kpi` behind `--data` is a rule file, and data are expected there
  help: name the pack first and the data behind `--data`: `chuan grade pack.kpi --data data.xlsx`
[exit 2]
$ chuan grade plan.kpi --data plan.kpi --lang vi
lỗi[KPI0626]: `plan.kpi` sau `--data` là tệp quy tắc, trong khi ở đó cần tệp số liệu
  gợi ý: ghi gói chỉ tiêu trước, số liệu sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`
[exit 2]
```

Mended:

```csv data.csv
unit,level,period,online_dossier_rate
Xã Sơn Hạ,commune,2024,60%
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
```

"""#),
("KPI0627", #"""
# KPI0627: a unit called 0 · đơn vị có tên là 0

## English

A formula such as `=Sheet2!A7` gives 0 where the cell that it refers to is blank. In the column of units that would be a unit called
`0`, with all the figures of its row. No unit is called so; what was meant only the file's author can say.

Write the unit into the cell, or delete the row.

## Tiếng Việt

Công thức như `=Sheet2!A7` cho kết quả 0 khi ô được dẫn tới để trống. Ở cột đơn vị, điều đó tạo ra một đơn vị tên là `0` với mọi số
liệu của dòng. Không đơn vị nào có tên như vậy; chỉ người lập tệp mới biết ý định đúng.

Hãy ghi đơn vị vào ô, hoặc xóa dòng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/zero.xlsx
error[KPI0627]: a unit would be called `0` here
  ┌─ examples/workbooks/odd/zero.xlsx:sheet "Tháng 3", cell A3, column "đơn vị"
  = a formula that refers to a blank cell gives 0: perhaps no unit is meant
  help: write the unit's code or name, or delete the row

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/odd/zero.xlsx --lang vi
lỗi[KPI0627]: ở đây đơn vị sẽ có tên là `0`
  ┌─ examples/workbooks/odd/zero.xlsx:trang tính "Tháng 3", ô A3, cột "đơn vị"
  = công thức lấy từ một ô trống cho kết quả 0: có thể dòng này không có đơn vị nào
  gợi ý: hãy ghi mã hoặc tên đơn vị, hoặc xóa dòng này

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/whole.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
```

"""#),
("KPI0628", #"""
# KPI0628: a date that is no day · ô ngày tháng không ứng với ngày nào

## English

The cell has a date format and holds a number under which spreadsheets keep no day: 0, a time alone, 60 (the 29 February 1900 that
never was), a negative number, or one beyond the year 9999. It shows as 00/01/1900 or `#####`. Whether a day or a number is meant
cannot be told, so it is neither.

A formula over a blank cell gives 0: leave the cell empty. If a number is meant, give the cell a number format.

## Tiếng Việt

Ô có định dạng ngày tháng nhưng chứa con số không ứng với ngày nào của bảng tính: 0, chỉ có giờ, 60 (ngày 29/02/1900 không tồn tại),
số âm, hoặc vượt quá năm 9999. Ô hiện thành 00/01/1900 hoặc `#####`. Không thể biết ý là ngày hay là số, nên không đọc là gì cả.

Công thức lấy từ ô trống cho kết quả 0: hãy để trống ô. Nếu là con số, hãy đặt định dạng số cho ô.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/no-day.xlsx
error[KPI0628]: this cell is formatted as a date and holds 0, which is no day
  ┌─ examples/workbooks/odd/no-day.xlsx:sheet "Tháng 3", cell D2, column "online_dossier_rate"
  help: a formula over a blank cell gives 0: leave the cell empty; if it is a number, give the cell a number format

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/odd/no-day.xlsx --lang vi
lỗi[KPI0628]: ô này có định dạng ngày tháng nhưng chứa 0, không ứng với ngày nào
  ┌─ examples/workbooks/odd/no-day.xlsx:trang tính "Tháng 3", ô D2, cột "online_dossier_rate"
  gợi ý: công thức lấy từ ô trống cho kết quả 0: hãy để trống ô; nếu đó là con số, hãy đặt định dạng số cho ô

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```console
$ chuan grade plan.kpi --data examples/workbooks/odd/whole.xlsx --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.6,met
Xã Sơn Linh,0.4,missed
```

"""#),
("KPI0629", #"""
# KPI0629: the header once more · tiêu đề lặp lại

## English

A row below the header has the same names in the same columns: the header comes again, as at the top of every page of a print,
or where files were put one behind another. It is not read as data; the rows below it are, in the same columns. Of a header of
several rows each is known, and the row that numbers the columns behind it.

Rows that then stand twice are told of by themselves.

## Tiếng Việt

Một dòng phía dưới có đúng các tên cột ở đúng các cột như dòng tiêu đề: tiêu đề lặp lại, như ở đầu mỗi trang in, hoặc khi nhiều
tệp được nối vào nhau. Dòng đó không được đọc là số liệu; các dòng bên dưới vẫn được đọc theo cùng các cột. Với tiêu đề nhiều
dòng, từng dòng đều được nhận ra, kể cả dòng đánh số cột ngay sau đó.

Dòng số liệu nào vì thế mà có hai lần sẽ được báo riêng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
unit,level,period,satisfaction_rate
Xã Sơn Linh,commune,2024,89%
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.95,met
Xã Sơn Linh,0.89,missed
note[KPI0629]: row 3 is the header once more and is not read as data
  ┌─ data.csv:row 3
$ chuan grade plan.kpi --data data.csv --lang vi
Kế hoạch kiểm soát TTHC năm 2024 · năm 2024

đơn vị       chỉ số                                       chỉ tiêu  kết quả  kết luận   chênh lệch  cần                         căn cứ
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    Mức độ hài lòng của người dân, doanh nghiệp  ≥ 90%         95%  đạt         +5 điểm %                              Phụ lục, mục 2, STT 5
Xã Sơn Linh  Mức độ hài lòng của người dân, doanh nghiệp  ≥ 90%         89%  không đạt   -1 điểm %  tăng thêm 1 điểm phần trăm  Phụ lục, mục 2, STT 5

theo đơn vị  đạt  không đạt  không phát sinh  thiếu số liệu
───────────────────────────────────────────────────────────
Xã Sơn Hạ      1          0                0              0
Xã Sơn Linh    0          1                0              0

theo cấp  đạt  không đạt  không phát sinh  thiếu số liệu
────────────────────────────────────────────────────────
cấp xã      1          1                0              0

2 kết luận: 1 đạt, 1 không đạt, 0 không phát sinh, 0 thiếu số liệu
lưu ý[KPI0629]: dòng 3 là tiêu đề lặp lại và không được đọc là số liệu
  ┌─ data.csv:dòng 3
```

"""#),
("KPI0630", #"""
# KPI0630: a second table in one file · bảng thứ hai trong một tệp

## English

A row below the header names columns as the header does, but more or fewer of them, or in other places: another table begins.
Its rows would be read in the wrong columns, so that nothing from there on is read.

Put each table into a file or a sheet of its own. The same header once more is another matter ([KPI0629](KPI0629.md)): the rows
below it belong to the table.

## Tiếng Việt

Một dòng phía dưới nêu tên cột như dòng tiêu đề, nhưng nhiều hơn, ít hơn hoặc ở cột khác: từ đó là một bảng khác. Nếu đọc tiếp,
các dòng sẽ rơi vào sai cột, nên từ đó trở đi không đọc gì nữa.

Hãy để mỗi bảng trong một tệp hoặc một trang tính riêng. Tiêu đề lặp lại y nguyên là việc khác ([KPI0629](KPI0629.md)): các dòng
bên dưới vẫn thuộc bảng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%

level,unit,satisfaction_rate,period
commune,Xã Sơn Linh,91%,2024
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0630]: another table begins here: this row names columns as the header does, but not the same or not in the same places
  ┌─ data.csv:row 4
  = this row and those below it are not read
  help: put each table into a file or sheet of its own

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0630]: từ đây bắt đầu một bảng khác: dòng này nêu tên cột như dòng tiêu đề nhưng khác cột hoặc khác vị trí
  ┌─ data.csv:dòng 4
  = dòng này và các dòng bên dưới không được đọc
  gợi ý: hãy để mỗi bảng trong một tệp hoặc một trang tính riêng

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended, each in a file of its own:

```csv first.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```csv second.csv
level,unit,satisfaction_rate,period
commune,Xã Sơn Linh,91%,2024
```

```console
$ chuan grade plan.kpi --data first.csv second.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.95,met
Xã Sơn Linh,0.91,met
```

"""#),
("KPI0631", #"""
# KPI0631: cells between apostrophes · ô nằm giữa hai dấu nháy đơn

## English

All cells of a column begin and end with an apostrophe: `'Xã Sơn Hạ'`. Some programs write texts so. But apostrophes stand in
texts as well, and whether one of them ends a cell cannot be told from them: a separator behind it may belong to the text. So the
file is refused, and no unit is called `'Xã Sơn Hạ'` with apostrophes.

In CSV only double quotes enclose cells; one that belongs to the text is doubled. Save the file again so.

## Tiếng Việt

Mọi ô của một cột đều bắt đầu và kết thúc bằng dấu nháy đơn: `'Xã Sơn Hạ'`. Một số chương trình ghi chữ như vậy. Nhưng dấu nháy
đơn cũng có trong chữ, nên không biết được dấu nào kết thúc ô: dấu ngăn cách ngay sau đó có thể thuộc về chữ. Vì vậy tệp bị từ
chối, để không có đơn vị nào mang tên `'Xã Sơn Hạ'` kèm dấu nháy.

Trong CSV chỉ dấu ngoặc kép mới bao được ô; dấu ngoặc kép thuộc về chữ thì viết hai lần. Hãy lưu lại tệp như thế.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
'Xã Sơn Hạ',commune,2024,95%
'Xã Sơn Linh',commune,2024,91%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0631]: this cell stands between apostrophes, and so do those below it: only double quotes enclose cells
  ┌─ data.csv:row 2, column "unit"
  help: write the file again with double quotes, or with none: `"Xã Sơn Hạ"`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0631]: ô này và các ô bên dưới nằm giữa hai dấu nháy đơn: chỉ dấu ngoặc kép mới bao được ô
  ┌─ data.csv:dòng 2, cột "unit"
  gợi ý: hãy ghi lại tệp với dấu ngoặc kép, hoặc không có dấu nào: `"Xã Sơn Hạ"`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
"Xã Sơn Hạ",commune,2024,95%
"Xã Sơn Linh",commune,2024,91%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.95,met
Xã Sơn Linh,0.91,met
```

"""#),
("KPI0640", #"""
# KPI0640: a date where a number is expected · ô ghi ngày trong khi cần một con số

## English

The workbook says that this cell is a date, and the column is to hold numbers. A spreadsheet program makes a date of
what is typed as `1/2` or `3-4`, and shows a number as a date when the cell was given a date format: 45657 then looks
like 31/12/2024.

Give the cell a number format and type the number anew: changing the format alone leaves the number of the day. If the
column does hold dates, the `data` declaration binds the wrong column.

## Tiếng Việt

Tệp Excel cho biết ô này là ngày, trong khi cột phải ghi số. Chương trình bảng tính tự đổi `1/2` hay `3-4` thành ngày,
và hiển thị một con số như ngày nếu ô có định dạng ngày: khi đó 45657 trông như 31/12/2024.

Hãy đặt định dạng số cho ô rồi gõ lại con số: chỉ đổi định dạng thì trong ô vẫn là số thứ tự của ngày. Nếu cột đúng là
cột ngày thì khai báo `dữ liệu` đã chọn nhầm cột.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/date.xlsx
error[KPI0640]: this cell is the date 31/12/2024, where a number is expected
  ┌─ examples/workbooks/date.xlsx:sheet "Tháng 3", cell D2, column "online_dossier_rate"
  help: if it is a number, give the cell a number format in the spreadsheet program and type it anew

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/date.xlsx --lang vi
lỗi[KPI0640]: ô này là ngày 31/12/2024, trong khi ở đây cần một con số
  ┌─ examples/workbooks/date.xlsx:trang tính "Tháng 3", ô D2, cột "online_dossier_rate"
  gợi ý: nếu đó là con số, hãy đặt lại định dạng số cho ô trong chương trình bảng tính rồi gõ lại

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0641", #"""
# KPI0641: a cell that shows an error · ô báo lỗi

## English

The cell shows an error of the spreadsheet program instead of a value: `#DIV/0!` (something is divided by 0 or by an
empty cell), `#N/A` (nothing was looked up), `#REF!` (the formula refers to cells that were deleted) and the like. Such a
cell is neither 0 nor empty, so nothing can be read from it. Cells with errors in columns that are not used do not
matter.

Mend the formula. If nothing occurred, let the formula give 0; if the result is not known, empty the cell.

## Tiếng Việt

Ô này hiện thông báo lỗi của chương trình bảng tính thay cho giá trị: `#DIV/0!` (chia cho 0 hoặc ô trống), `#N/A` (không
tra được), `#REF!` (công thức dẫn đến ô đã bị xóa), v.v. Ô như vậy không phải là 0 và cũng không phải ô trống nên không
đọc được gì. Ô báo lỗi trong những cột không dùng đến thì không sao.

Hãy sửa công thức. Nếu không phát sinh thì để công thức cho kết quả 0; nếu chưa có số liệu thì để trống ô.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/error.xlsx
error[KPI0641]: this cell shows the error #DIV/0!
  ┌─ examples/workbooks/error.xlsx:sheet "Tháng 3", cell D2, column "online_dossier_rate"
  help: mend its formula in the spreadsheet program; if the result is missing, leave the cell empty

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/error.xlsx --lang vi
lỗi[KPI0641]: ô này đang báo lỗi #DIV/0!
  ┌─ examples/workbooks/error.xlsx:trang tính "Tháng 3", ô D2, cột "online_dossier_rate"
  gợi ý: hãy sửa công thức của ô trong chương trình bảng tính; nếu thiếu số liệu thì để trống ô

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0642", #"""
# KPI0642: a formula without its result · công thức không kèm kết quả

## English

A workbook keeps the last result of each formula next to it, and that result is what is read: formulas are not worked
out here. In this file the result is missing. Files that were written by a program rather than saved by a person often
are like this; some of them ask to be worked out when they are opened, and then the results in them are not trusted
either.

Open the file in a spreadsheet program and save it.

## Tiếng Việt

Tệp Excel lưu kết quả gần nhất bên cạnh mỗi công thức, và chỉ kết quả đó được đọc: ở đây không tính lại công thức. Tệp
này không có kết quả. Tệp do phần mềm xuất ra thay vì do người dùng lưu thường như vậy; có tệp yêu cầu tính lại khi mở,
và khi đó kết quả ghi trong tệp cũng không được tin dùng.

Hãy mở tệp bằng chương trình bảng tính rồi lưu lại.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/formula.xlsx
error[KPI0642]: the file does not hold the result of the formula `=E2/F2` in this cell
  ┌─ examples/workbooks/formula.xlsx:sheet "Tháng 3", cell D2, column "online_dossier_rate"
  help: open the file in a spreadsheet program and save it: that works out all formulas

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/formula.xlsx --lang vi
lỗi[KPI0642]: tệp không có kết quả của công thức `=E2/F2` trong ô này
  ┌─ examples/workbooks/formula.xlsx:trang tính "Tháng 3", ô D2, cột "online_dossier_rate"
  gợi ý: hãy mở tệp bằng chương trình bảng tính rồi lưu lại: mọi công thức sẽ được tính

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0643", #"""
# KPI0643: a damaged workbook · tệp Excel bị hỏng

## English

A workbook (.xlsx) is a ZIP file with several parts in it, and this one cannot be taken apart: most often it was cut
short while it was copied, downloaded or sent by mail.

Copy or download it once more. If it is no different, open it in a spreadsheet program, which can often repair it, and
check that all rows are there before you save it.

## Tiếng Việt

Tệp Excel (.xlsx) là một tệp ZIP gồm nhiều phần, và tệp này không mở ra được: thường do bị cắt cụt khi sao chép, tải về
hoặc gửi thư.

Hãy chép hoặc tải lại tệp. Nếu vẫn vậy, hãy mở bằng chương trình bảng tính (thường có thể sửa được) và kiểm tra đủ các
dòng trước khi lưu.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ head -c 1000 examples/workbooks/sheets.xlsx > cut.xlsx
$ chuan grade plan.kpi --data cut.xlsx
error[KPI0643]: the workbook has no end: it was cut short, for example while it was copied
  ┌─ cut.xlsx
  help: copy or download the file once more; if it is no different, save it anew where it was made

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data cut.xlsx --lang vi
lỗi[KPI0643]: tệp Excel không có phần cuối: tệp bị cắt cụt, ví dụ khi sao chép
  ┌─ cut.xlsx
  gợi ý: hãy chép hoặc tải lại tệp; nếu vẫn vậy, hãy lưu lại từ chương trình đã lập ra tệp

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0644", #"""
# KPI0644: a workbook that has changed since it was saved · tệp Excel đã thay đổi sau khi lưu

## English

Every part of a workbook carries its length and a check sum. What came out of this file does not agree with them: bytes
were changed after the file was saved, by a faulty disk or transfer, or on purpose. Even a single digit may be wrong, so
nothing of it is read.

Copy or download the file once more, or save it anew where it was made.

## Tiếng Việt

Mỗi phần của tệp Excel có ghi kèm độ dài và tổng kiểm tra. Nội dung của tệp này không khớp: đã có byte bị thay đổi sau
khi lưu, do ổ đĩa hoặc đường truyền lỗi, hoặc do cố ý. Có thể chỉ một chữ số bị sai, nên không đọc phần nào của tệp.

Hãy chép hoặc tải lại tệp, hoặc lưu lại từ nơi đã lập ra nó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/check-sum.xlsx
error[KPI0644]: the part `xl/worksheets/sheet1.xml` of the workbook is not what was saved: its check sum or length differs
  ┌─ examples/workbooks/damaged/check-sum.xlsx
  help: copy or download the file once more; if it is no different, save it anew where it was made

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/check-sum.xlsx --lang vi
lỗi[KPI0644]: phần `xl/worksheets/sheet1.xml` của tệp Excel không còn như lúc lưu: tổng kiểm tra hoặc độ dài bị khác
  ┌─ examples/workbooks/damaged/check-sum.xlsx
  gợi ý: hãy chép hoặc tải lại tệp; nếu vẫn vậy, hãy lưu lại từ chương trình đã lập ra tệp

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0645", #"""
# KPI0645: a workbook that is too large · tệp Excel quá lớn

## English

The workbook, or a part of it, is larger than is read: 4 GB for one part and 8 GB for all of them when unpacked, 256 MB
of texts, 100 million cells in one table. The largest sheet that a spreadsheet program can make, with ordinary data in it,
stays below that. What a file says of its own size is not trusted either way: it is counted while it is unpacked.

Keep only the sheet with the data, or save the sheet as CSV: such files may have any size.

## Tiếng Việt

Tệp Excel hoặc một phần của tệp vượt quá mức được đọc: khi giải nén là 4 GB cho một phần và 8 GB cho tất cả, 256 MB chữ,
100 triệu ô trong một bảng. Trang tính lớn nhất mà chương trình bảng tính lập được, với số liệu bình thường, vẫn dưới mức
này. Kích thước do tệp tự ghi không được tin dùng: nội dung được đếm trong khi giải nén.

Hãy chỉ giữ trang tính có số liệu, hoặc lưu trang tính thành CSV: tệp CSV có thể lớn tùy ý.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/too-large.xlsx
error[KPI0645]: the part `xl/worksheets/sheet1.xml` of the workbook has more than 4 GB when unpacked
  ┌─ examples/workbooks/damaged/too-large.xlsx
  help: keep only the sheet with the data, or save it as CSV

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/too-large.xlsx --lang vi
lỗi[KPI0645]: phần `xl/worksheets/sheet1.xml` của tệp Excel lớn hơn 4 GB khi giải nén
  ┌─ examples/workbooks/damaged/too-large.xlsx
  gợi ý: chỉ giữ lại trang tính có số liệu, hoặc lưu thành CSV

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0646", #"""
# KPI0646: a part that becomes far too large · phần tệp phình to quá mức

## English

A part of the workbook says that it becomes more than 250 times larger when it is unpacked. Sheets shrink to a tenth or
a fiftieth; more than that is found in files that are made to fill up the memory of whoever opens them.

Ask where the file comes from. If it is a sheet with very many cells that are all the same, delete the empty rows and
columns below and beside the table, and save it.

## Tiếng Việt

Một phần của tệp Excel tự ghi là sẽ lớn gấp hơn 250 lần khi giải nén. Trang tính thường nén được còn một phần mười đến
một phần năm mươi; hơn thế là dấu hiệu của tệp được tạo ra để làm đầy bộ nhớ của người mở.

Hãy hỏi rõ nguồn gốc của tệp. Nếu đó là trang tính có rất nhiều ô giống hệt nhau, hãy xóa các dòng và cột trống bên dưới
và bên cạnh bảng rồi lưu lại.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/ratio.xlsx
error[KPI0646]: the part `xl/worksheets/sheet1.xml` of the workbook says that it becomes more than 250 times larger when unpacked
  ┌─ examples/workbooks/damaged/ratio.xlsx
  help: no spreadsheet program writes such files: ask where it comes from before you open it

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/ratio.xlsx --lang vi
lỗi[KPI0646]: phần `xl/worksheets/sheet1.xml` của tệp Excel tự ghi sẽ lớn gấp hơn 250 lần khi giải nén
  ┌─ examples/workbooks/damaged/ratio.xlsx
  gợi ý: không chương trình bảng tính nào ghi tệp như vậy: hãy hỏi rõ nguồn gốc trước khi mở

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0647", #"""
# KPI0647: parts that lie over one another · các phần của tệp nằm chồng lên nhau

## English

Two parts of the workbook share bytes of the file. No spreadsheet program writes such files; they are made so that one
small piece is unpacked again and again, or so that two programs see different contents in one file.

Ask where the file comes from before you open it in any program.

## Tiếng Việt

Hai phần của tệp Excel dùng chung một đoạn của tệp. Không chương trình bảng tính nào ghi như vậy; tệp như thế được tạo ra
để một đoạn nhỏ bị giải nén lặp đi lặp lại, hoặc để hai chương trình thấy hai nội dung khác nhau trong cùng một tệp.

Hãy hỏi rõ nguồn gốc trước khi mở tệp bằng bất kỳ chương trình nào.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/overlap.xlsx
error[KPI0647]: the parts `xl/worksheets/sheet1.xml` and `xl/worksheets/sheet2.xml` of the workbook lie over one another in the file
  ┌─ examples/workbooks/damaged/overlap.xlsx
  help: no spreadsheet program writes such files: ask where it comes from before you open it

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/overlap.xlsx --lang vi
lỗi[KPI0647]: hai phần `xl/worksheets/sheet1.xml` và `xl/worksheets/sheet2.xml` của tệp Excel nằm chồng lên nhau trong tệp
  ┌─ examples/workbooks/damaged/overlap.xlsx
  gợi ý: không chương trình bảng tính nào ghi tệp như vậy: hãy hỏi rõ nguồn gốc trước khi mở

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0648", #"""
# KPI0648: too many parts in a workbook · tệp Excel có quá nhiều phần

## English

A workbook has a few parts for each sheet and one for each picture. This file says that it has more than 10,000.

Save the sheet with the data in a file of its own, without pictures. If the file has hardly any content, ask where it
comes from.

## Tiếng Việt

Tệp Excel có vài phần cho mỗi trang tính và một phần cho mỗi hình ảnh. Tệp này ghi là có hơn 10.000 phần.

Hãy lưu riêng trang tính có số liệu, không kèm hình ảnh. Nếu tệp hầu như không có nội dung, hãy hỏi rõ nguồn gốc.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/many-parts.xlsx
error[KPI0648]: the workbook has 1000000000 parts, and at most 10000 are read
  ┌─ examples/workbooks/damaged/many-parts.xlsx
  help: keep only the sheet with the data, or save it as CSV

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/many-parts.xlsx --lang vi
lỗi[KPI0648]: tệp Excel có 1000000000 phần, chỉ đọc tối đa 10000
  ┌─ examples/workbooks/damaged/many-parts.xlsx
  gợi ý: chỉ giữ lại trang tính có số liệu, hoặc lưu thành CSV

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0649", #"""
# KPI0649: a workbook with a password · tệp Excel có mật khẩu

## English

The file can be opened only with a password, so nothing can be read from it here. Passwords that only protect sheets
from being changed do not matter.

In Excel: File, Info, Protect Workbook, Encrypt with Password; empty the field, and save the file.

## Tiếng Việt

Tệp chỉ mở được khi có mật khẩu nên không đọc được. Mật khẩu chỉ dùng để chống sửa trang tính thì không ảnh hưởng.

Trong Excel: File, Info, Protect Workbook, Encrypt with Password; xóa trống ô mật khẩu rồi lưu tệp.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/encrypted.xlsx
error[KPI0649]: the workbook is protected by a password
  ┌─ examples/workbooks/damaged/encrypted.xlsx
  help: open it in a spreadsheet program, take the password away and save it

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/encrypted.xlsx --lang vi
lỗi[KPI0649]: tệp Excel được bảo vệ bằng mật khẩu
  ┌─ examples/workbooks/damaged/encrypted.xlsx
  gợi ý: hãy mở tệp bằng chương trình bảng tính, bỏ mật khẩu rồi lưu lại

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0650", #"""
# KPI0650: an unknown way of packing · cách nén không đọc được

## English

The parts of a workbook are stored as they are or packed by the method that is called Deflate (number 8); spreadsheet
programs know no other. This file was packed by another program with another method.

Open it in a spreadsheet program and save it as a new .xlsx file; or unpack it and pack it anew as an ordinary ZIP file.

## Tiếng Việt

Các phần của tệp Excel được lưu nguyên hoặc nén theo phương pháp Deflate (số 8); chương trình bảng tính không dùng cách
khác. Tệp này được một chương trình khác nén lại theo cách khác.

Hãy mở tệp bằng chương trình bảng tính rồi lưu thành tệp .xlsx mới; hoặc giải nén rồi nén lại thành tệp ZIP thông thường.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/method.xlsx
error[KPI0650]: the part `xl/worksheets/sheet1.xml` of the workbook is packed in a way that is not read (method 14)
  ┌─ examples/workbooks/damaged/method.xlsx
  help: open the file in a spreadsheet program and save it as a new .xlsx file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/method.xlsx --lang vi
lỗi[KPI0650]: phần `xl/worksheets/sheet1.xml` của tệp Excel được nén theo cách không đọc được (phương pháp 14)
  ┌─ examples/workbooks/damaged/method.xlsx
  gợi ý: hãy mở tệp bằng chương trình bảng tính rồi lưu thành một tệp .xlsx mới

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0651", #"""
# KPI0651: a part that is not well formed · phần tệp không đúng quy cách

## English

The parts of a workbook are XML: text with tags that must match. In this one they do not, or its letters are not stored
in UTF-8. The program that wrote the file made a mistake, or the file was changed by hand.

Open it in a spreadsheet program, which says what it repairs, and save it as a new .xlsx file.

## Tiếng Việt

Các phần của tệp Excel là XML: văn bản có các thẻ phải khớp nhau. Trong phần này các thẻ không khớp, hoặc chữ không được
lưu bằng mã UTF-8. Phần mềm ghi ra tệp đã mắc lỗi, hoặc tệp bị sửa bằng tay.

Hãy mở tệp bằng chương trình bảng tính (chương trình sẽ cho biết đã sửa gì) rồi lưu thành tệp .xlsx mới.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/malformed.xlsx
error[KPI0651]: the part `xl/worksheets/sheet1.xml` of the workbook is not well-formed XML, about byte 369 of it
  ┌─ examples/workbooks/damaged/malformed.xlsx
  help: open the file in a spreadsheet program and save it as a new .xlsx file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/malformed.xlsx --lang vi
lỗi[KPI0651]: phần `xl/worksheets/sheet1.xml` của tệp Excel không phải XML đúng quy cách, ở khoảng byte 369
  ┌─ examples/workbooks/damaged/malformed.xlsx
  gợi ý: hãy mở tệp bằng chương trình bảng tính rồi lưu thành một tệp .xlsx mới

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0652", #"""
# KPI0652: a document type in a workbook · khai báo kiểu tài liệu trong tệp Excel

## English

A part of the workbook begins with `<!DOCTYPE …>`. The standard forbids it, because such a declaration can define words
that stand for other words and so make a file of a few lines endless, or refer to other files.

Ask where the file comes from.

## Tiếng Việt

Một phần của tệp Excel bắt đầu bằng `<!DOCTYPE …>`. Tiêu chuẩn cấm điều này, vì khai báo như vậy có thể định nghĩa từ thay
cho từ, biến tệp vài dòng thành vô tận, hoặc dẫn đến tệp khác.

Hãy hỏi rõ nguồn gốc của tệp.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/doctype.xlsx
error[KPI0652]: the part `xl/worksheets/sheet1.xml` of the workbook declares a document type, which no workbook does
  ┌─ examples/workbooks/damaged/doctype.xlsx
  help: such a declaration can make a small file endless: ask where it comes from before you open it

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/doctype.xlsx --lang vi
lỗi[KPI0652]: phần `xl/worksheets/sheet1.xml` của tệp Excel khai báo kiểu tài liệu (DOCTYPE), điều không tệp Excel nào có
  ┌─ examples/workbooks/damaged/doctype.xlsx
  gợi ý: khai báo như vậy có thể biến tệp nhỏ thành vô tận: hãy hỏi rõ nguồn gốc trước khi mở

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0653", #"""
# KPI0653: a part nested too deep · phần tệp lồng nhau quá sâu

## English

The elements of a part of the workbook are nested more than 256 levels deep. Workbooks need fewer than twenty.

Open the file in a spreadsheet program and save it as a new .xlsx file.

## Tiếng Việt

Các phần tử trong một phần của tệp Excel lồng nhau quá 256 cấp. Tệp Excel bình thường không quá hai mươi cấp.

Hãy mở tệp bằng chương trình bảng tính rồi lưu thành tệp .xlsx mới.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/deep.xlsx
error[KPI0653]: the part `xl/worksheets/sheet1.xml` of the workbook is nested more than 256 levels deep
  ┌─ examples/workbooks/damaged/deep.xlsx
  help: open the file in a spreadsheet program and save it as a new .xlsx file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/deep.xlsx --lang vi
lỗi[KPI0653]: phần `xl/worksheets/sheet1.xml` của tệp Excel lồng nhau quá 256 cấp
  ┌─ examples/workbooks/damaged/deep.xlsx
  gợi ý: hãy mở tệp bằng chương trình bảng tính rồi lưu thành một tệp .xlsx mới

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0654", #"""
# KPI0654: a packed file that is no workbook · tệp nén không phải là bảng tính Excel

## English

The file is packed like a workbook but holds something else: a Word document, a presentation, an OpenDocument
spreadsheet (.ods), a binary workbook (.xlsb), or a ZIP file with other files in it. The name of a file does not matter:
what is in it decides.

Save the spreadsheet as .xlsx; take CSV files out of a ZIP file before they are given to `--data`.

## Tiếng Việt

Tệp được nén giống tệp Excel nhưng chứa nội dung khác: tài liệu Word, bài trình chiếu, bảng tính OpenDocument (.ods), tệp
Excel nhị phân (.xlsb), hoặc tệp ZIP chứa các tệp khác. Tên tệp không quan trọng: nội dung mới quyết định.

Hãy lưu bảng tính thành .xlsx; lấy tệp CSV ra khỏi tệp ZIP trước khi dùng với `--data`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/document.docx
error[KPI0654]: the data file is a Word document, not an .xlsx workbook
  ┌─ examples/workbooks/damaged/document.docx
  help: copy its table into a spreadsheet and save that as .xlsx

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/document.docx --lang vi
lỗi[KPI0654]: tệp số liệu là tài liệu Word, không phải tệp .xlsx
  ┌─ examples/workbooks/damaged/document.docx
  gợi ý: hãy chép bảng trong đó sang bảng tính rồi lưu thành .xlsx

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0655", #"""
# KPI0655: a sheet that the workbook does not have · trang tính không có trong tệp

## English

The `data` declaration names a sheet that is not in this workbook. Sheets are compared by their names as other names
are: capital letters, spaces and the place of tone marks do not matter, and hidden sheets count as well. A number counts
all sheets from the left.

Correct the declaration, or give the sheet its name in the file.

## Tiếng Việt

Khai báo `dữ liệu` nêu một trang tính không có trong tệp. Tên trang tính được so như các tên khác: không phân biệt chữ
hoa, khoảng trắng và vị trí dấu thanh; trang bị ẩn cũng được tính. Số thứ tự đếm mọi trang tính từ trái sang.

Hãy sửa khai báo, hoặc đặt lại tên trang tính trong tệp.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "*.xlsx"
  sheet "Thang 5"
  unit from "đơn vị"
  level from "cấp"
  period from "kỳ"
  online_dossier_rate from "online_dossier_rate"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/sheets.xlsx
error[KPI0655]: the workbook has no sheet called `Thang 5`
  ┌─ examples/workbooks/sheets.xlsx
  help: did you mean `Tháng 3`?
  help: its sheets are `Tháng 3`, `Tháng 4`, `(nháp)`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/sheets.xlsx --lang vi
lỗi[KPI0655]: tệp Excel không có trang tính nào tên `Thang 5`
  ┌─ examples/workbooks/sheets.xlsx
  gợi ý: có phải là `Tháng 3`?
  gợi ý: các trang tính là `Tháng 3`, `Tháng 4`, `(nháp)`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0656", #"""
# KPI0656: a sheet that contradicts itself · trang tính mâu thuẫn với chính nó

## English

The workbook can be opened, but what it says cannot be: a cell refers to a text, a style or a part that the file does not
have, stands in a row where it cannot stand, or holds something else than a value of its kind. Reading on would mean to
guess, and a guess might put a number into the wrong place.

Open the file in a spreadsheet program, which says what it repairs, and save it as a new .xlsx file.

## Tiếng Việt

Tệp Excel mở được nhưng nội dung không thể đúng: một ô dẫn đến phần chữ, kiểu trình bày hay phần tệp không tồn tại,
nằm ở dòng không thể nằm, hoặc chứa giá trị khác loại. Đọc tiếp nghĩa là phải đoán, và đoán có thể đặt con số vào nhầm
chỗ.

Hãy mở tệp bằng chương trình bảng tính (chương trình sẽ cho biết đã sửa gì) rồi lưu thành tệp .xlsx mới.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/damaged/impossible.xlsx
error[KPI0656]: the rows of the sheet are out of order after this one
  ┌─ examples/workbooks/damaged/impossible.xlsx:sheet "Tháng 3", row 2
  help: open the file in a spreadsheet program and save it as a new .xlsx file

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data examples/workbooks/damaged/impossible.xlsx --lang vi
lỗi[KPI0656]: sau dòng này các dòng của trang tính không theo thứ tự
  ┌─ examples/workbooks/damaged/impossible.xlsx:trang tính "Tháng 3", dòng 2
  gợi ý: hãy mở tệp bằng chương trình bảng tính rồi lưu thành một tệp .xlsx mới

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0657", #"""
# KPI0657: a cell beside the table · ô nằm ngoài bảng

## English

The cell stands to the right of every column that has a name or anything else near the header. It is not part of the
table, so it is not read: most often it is a note.

If it is no note, its column is missing its name: write it into the header. Else nothing needs to be done.

## Tiếng Việt

Ô này nằm bên phải mọi cột có tên hoặc có nội dung ở gần dòng tiêu đề. Ô không thuộc bảng nên không được đọc: thường đó
là một ghi chú.

Nếu không phải ghi chú thì cột của ô còn thiếu tên: hãy ghi tên vào dòng tiêu đề. Nếu không thì không cần làm gì.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/beside.xlsx --unit "Xã Sơn Hạ" --format csv --columns unit,value
unit,value
Xã Sơn Hạ,0.45
warning[KPI0657]: this cell stands to the right of the table and is not read
  ┌─ examples/workbooks/beside.xlsx:sheet "Tháng 3", cell G67
  help: if it belongs to the table, give its column a name in the header
$ chuan grade plan.kpi --data examples/workbooks/beside.xlsx --unit "Xã Sơn Hạ" --format csv --columns unit,value --lang vi
﻿mã,kết quả
Xã Sơn Hạ,0.45
cảnh báo[KPI0657]: ô này nằm ngoài bên phải bảng nên không được đọc
  ┌─ examples/workbooks/beside.xlsx:trang tính "Tháng 3", ô G67
  gợi ý: nếu ô thuộc bảng, hãy đặt tên cho cột trong dòng tiêu đề
```

"""#),
("KPI0658", #"""
# KPI0658: a workbook with several sheets · tệp Excel có nhiều trang tính

## English

One sheet of a workbook is read as one table: the one that is named, else the first visible one whose columns are known,
else the first visible one in which something stands. This note says which it was, so that a sheet is never passed over
unnoticed.

To say which sheet is meant, name it in the `data` declaration, by its name or its number.

## Tiếng Việt

Mỗi lần đọc một trang tính của tệp Excel làm một bảng: trang được nêu tên; nếu không nêu thì trang đầu tiên đang hiện có
cột đã biết; nếu không có thì trang đầu tiên đang hiện có nội dung. Lưu ý này cho biết đã đọc trang nào, để không trang
tính nào bị bỏ qua mà không ai hay.

Để chỉ rõ, hãy nêu trang tính trong khai báo `dữ liệu`, theo tên hoặc theo số thứ tự.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ chuan grade plan.kpi --data examples/workbooks/sheets.xlsx
Kế hoạch kiểm soát TTHC năm 2024 · period 2024

unit         indicator            target  value  verdict        margin  needed           source
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    online_dossier_rate  ≥ 50%     45%  missed      -5 points  5 points higher  Phụ lục, mục 2, STT 2
Xã Sơn Linh  online_dossier_rate  ≥ 50%   60.2%  met      +10.2 points                   Phụ lục, mục 2, STT 2

by unit      met  missed  no cases  no data
───────────────────────────────────────────
Xã Sơn Hạ      0       1         0        0
Xã Sơn Linh    1       0         0        0

by level  met  missed  no cases  no data
────────────────────────────────────────
commune     1       1         0        0

2 verdicts: 1 met, 1 missed, 0 no cases, 0 no data
note[KPI0658]: only the sheet `Tháng 3` is read; the workbook also has `Tháng 4`
  ┌─ examples/workbooks/sheets.xlsx
  help: to say which is meant, name it in the `data` declaration: `sheet "Tháng 3"`
$ chuan grade plan.kpi --data examples/workbooks/sheets.xlsx --lang vi
Kế hoạch kiểm soát TTHC năm 2024 · năm 2024

đơn vị       chỉ số                                           chỉ tiêu  kết quả  kết luận     chênh lệch  cần                         căn cứ
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…  ≥ 50%         45%  không đạt     -5 điểm %  tăng thêm 5 điểm phần trăm  Phụ lục, mục 2, STT 2
Xã Sơn Linh  Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…  ≥ 50%       60,2%  đạt        +10,2 điểm %                              Phụ lục, mục 2, STT 2

theo đơn vị  đạt  không đạt  không phát sinh  thiếu số liệu
───────────────────────────────────────────────────────────
Xã Sơn Hạ      0          1                0              0
Xã Sơn Linh    1          0                0              0

theo cấp  đạt  không đạt  không phát sinh  thiếu số liệu
────────────────────────────────────────────────────────
cấp xã      1          1                0              0

2 kết luận: 1 đạt, 1 không đạt, 0 không phát sinh, 0 thiếu số liệu
lưu ý[KPI0658]: chỉ đọc trang tính `Tháng 3`; tệp Excel còn có `Tháng 4`
  ┌─ examples/workbooks/sheets.xlsx
  gợi ý: để chỉ rõ, hãy nêu tên trong khai báo `dữ liệu`: `trang tính "Tháng 3"`
```

"""#),
("KPI0660", #"""
# KPI0660: not a date · không phải ngày tháng

## English

The column holds dates, and this cell holds something else. A date is a day, a month and a year: `31/12/2024`, also `31-12-2024`,
`31.12.2024` and `2024-12-31`; a time of day may follow or stand before it. A month by itself, or a date in words, is not read.

Write the date in one of these ways; if it is not known, leave the cell empty.

## Tiếng Việt

Cột này ghi ngày tháng nhưng ô này ghi điều khác. Ngày gồm ngày, tháng, năm: `31/12/2024`, cũng có thể `31-12-2024`, `31.12.2024` hoặc
`2024-12-31`; trước hoặc sau đó có thể có giờ. Chỉ có tháng, hoặc ngày viết bằng chữ, thì không đọc được.

Hãy ghi ngày theo một trong các cách trên; nếu chưa có thì để trống ô.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,tháng 3/2024
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0660]: `tháng 3/2024` is not a date
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: write day/month/year, for example 31/12/2024; a time of day may follow: 31/12/2024 13:45
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0660]: `tháng 3/2024` không phải là ngày tháng
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: ghi ngày/tháng/năm, ví dụ 31/12/2024; có thể ghi thêm giờ: 31/12/2024 13:45
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,14/03/2024
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-14      0        10
```

"""#),
("KPI0661", #"""
# KPI0661: a day that is not in the calendar · ngày không có trong lịch

## English

The cell looks like a date, but there is no such day: a 31 February, a day 0, a month 13. It is not moved to a day that exists: whether a
dossier was late may depend on it.

Look up the right day.

## Tiếng Việt

Ô này giống ngày tháng nhưng không có ngày đó: 31 tháng 2, ngày 0, tháng 13. Chương trình không tự dời sang ngày khác, vì hồ sơ đúng hạn
hay quá hạn có thể do chính ngày này quyết định.

Hãy tra lại ngày đúng.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,31/02/2024
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0661]: `31/02/2024` is not a day of the calendar: February 2024 has 29 days
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: look up the right day; a date is read as day/month/year
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0661]: `31/02/2024` không có trong lịch: tháng 2 năm 2024 có 29 ngày
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: hãy tra lại ngày đúng; ngày được đọc theo thứ tự ngày/tháng/năm
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,29/02/2024
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-02-29 … 2024-03-13      0        10
```

"""#),
("KPI0662", #"""
# KPI0662: day and month in the other order · ngày và tháng đảo thứ tự

## English

Dates are read as day/month/year. This one can only be month/day/year, as programs set to American habits write it. Then the other dates of
the column are probably turned round as well, those included that can be read: 03/04/2024 would be 4 March.

Write the date as day/month/year, or declare for the column that it is `as MM/dd/yyyy`. In a column declared so, a date that can only be
day/month/year gives the same message.

## Tiếng Việt

Ngày được đọc theo thứ tự ngày/tháng/năm. Ngày này chỉ có thể là tháng/ngày/năm, cách ghi của chương trình đặt theo kiểu Mỹ. Khi đó các ngày
khác trong cột có lẽ cũng bị đảo, kể cả những ngày vẫn đọc được: 03/04/2024 sẽ là ngày 4 tháng 3.

Hãy ghi theo ngày/tháng/năm, hoặc khai báo cột đó `ghi bằng MM/dd/yyyy`. Trong cột đã khai báo như vậy, ngày chỉ có thể là ngày/tháng/năm cũng bị
báo như thế.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,12/31/2024
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0662]: `12/31/2024` looks like month/day/year: there is no such day as it is read (dd/MM/yyyy)
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: write `31/12/2024`
  help: if the whole column writes it, declare `as MM/dd/yyyy` for it in `data`
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0662]: `12/31/2024` có vẻ ghi theo tháng/ngày/năm: đọc theo dd/MM/yyyy thì không có ngày đó
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: hãy ghi `31/12/2024`
  gợi ý: nếu cả cột đều ghi như vậy, khai báo `ghi bằng MM/dd/yyyy` cho cột đó trong `dữ liệu`
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,31/12/2024
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-12-31      0        10
```

"""#),
("KPI0663", #"""
# KPI0663: a year of two digits · năm chỉ có hai chữ số

## English

Two digits do not say which century is meant, and in `24-12-31` not even which of the three numbers is the year.

Write the year with four digits.

## Tiếng Việt

Hai chữ số không cho biết thế kỷ nào, và trong `24-12-31` thì không rõ cả số nào là năm.

Hãy ghi năm đủ bốn chữ số.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,14/03/24
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0663]: `14/03/24` has a year of two digits
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: write the year with four digits: 31/12/2024
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0663]: `14/03/24` ghi năm chỉ có hai chữ số
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: ghi năm đủ bốn chữ số: 31/12/2024
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,14/03/2024
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-14      0        10
```

"""#),
("KPI0664", #"""
# KPI0664: a date not written as declared · ngày không ghi như đã khai báo

## English

The `data` declaration says how the dates of this column are written, and this one is written otherwise. A column declared `as yyyy-MM-dd` has
the year first, one declared `as serial` has nothing but numbers.

Write the date as the others are, or correct what follows `as`. A date with its year first is clear and read in every column but one of
serials.

## Tiếng Việt

Khai báo `dữ liệu` nói cách ghi ngày của cột này, nhưng ngày này ghi khác. Cột khai báo `ghi bằng yyyy-MM-dd` ghi năm trước, cột khai báo
`ghi bằng serial` chỉ có con số.

Hãy ghi ngày như các ô khác, hoặc sửa phần sau `ghi bằng`. Ngày ghi năm trước thì rõ ràng và được đọc trong mọi cột, trừ cột serial.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "khao-sat.csv"
  unit from "Đơn vị"
  level commune
  period from month of "Ngày lập" as yyyy-MM-dd
  satisfaction_rate from "Hài lòng"
```

```csv khao-sat.csv
Đơn vị,Ngày lập,Hài lòng
Xã Sơn Hạ,2024-03-31,95%
Xã Sơn Linh,31/03/2024,91%
```

```console
$ chuan grade plan.kpi --data khao-sat.csv
error[KPI0664]: `31/03/2024` is not written as declared for this column (yyyy-MM-dd: 2024-12-31)
  ┌─ khao-sat.csv:row 3, column "Ngày lập"
  help: write the date like `2024-12-31`, or correct what follows `as` in the `data` declaration

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data khao-sat.csv --lang vi
lỗi[KPI0664]: `31/03/2024` không ghi như đã khai báo cho cột này (yyyy-MM-dd: 2024-12-31)
  ┌─ khao-sat.csv:dòng 3, cột "Ngày lập"
  gợi ý: hãy ghi ngày như `2024-12-31`, hoặc sửa phần sau `ghi bằng` trong khai báo `dữ liệu`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

"""#),
("KPI0665", #"""
# KPI0665: a number where a date is expected · con số ở chỗ cần ngày tháng

## English

Spreadsheets keep days as numbers, counted from 1900; when a column loses its date format, these numbers come to light. `45657` is then
31/12/2024, but it may as well be a count. Only when the column is declared `as serial` are its numbers read as days; there is no 60 among
them, because a spreadsheet takes 1900 for a leap year, and nothing below 1.

Give the column a date format in the spreadsheet, write the dates, or declare the column `as serial`.

## Tiếng Việt

Bảng tính lưu ngày dưới dạng con số, đếm từ năm 1900; khi cột mất định dạng ngày thì các số này hiện ra. `45657` khi đó là 31/12/2024, nhưng cũng
có thể là một số đếm. Chỉ khi cột được khai báo `ghi bằng serial` thì số trong cột mới được đọc là ngày; không có số 60, vì bảng tính coi
năm 1900 là năm nhuận, và không có số nào dưới 1.

Hãy đặt lại định dạng ngày cho cột trong bảng tính, ghi ngày, hoặc khai báo cột `ghi bằng serial`.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,45657
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0665]: `45657` is a number, not a date; a spreadsheet keeps 31/12/2024 under it
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: write `31/12/2024`
  help: if the whole column writes such numbers, declare `as serial` for it in `data`
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0665]: `45657` là con số, không phải ngày tháng; bảng tính dùng số này để lưu ngày 31/12/2024
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: hãy ghi `31/12/2024`
  gợi ý: nếu cả cột đều ghi số như vậy, khai báo `ghi bằng serial` cho cột đó trong `dữ liệu`
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,31/12/2024
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-12-31      0        10
```

"""#),
("KPI0666", #"""
# KPI0666: a time of day that does not exist · giờ trong ngày không tồn tại

## English

After or before a date stands a time of day that no clock shows: hour 25, minute 60, 13:45 PM. The time itself is not used, but when it
is wrong the date may be as well.

Write hours 0 to 23, minutes and seconds 00 to 59, or leave the time out.

## Tiếng Việt

Trước hoặc sau ngày có giờ mà đồng hồ không bao giờ chỉ: 25 giờ, 60 phút, 13:45 PM. Giờ không được dùng đến, nhưng giờ sai thì ngày cũng có
thể sai.

Hãy ghi giờ từ 0 đến 23, phút và giây từ 00 đến 59, hoặc bỏ phần giờ.

## Example

```csv ho-so.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,14/03/2024 25:10
```

```console
$ chuan data ho-so.csv
ho-so.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-13      0        10

warning[KPI0666]: `14/03/2024 25:10` holds a time of day that does not exist
  ┌─ ho-so.csv:row 11, column "Ngày trả"
  help: write hours 0 to 23, minutes and seconds 00 to 59: 31/12/2024 13:45
$ chuan data ho-so.csv --lang vi
ho-so.csv: CSV, UTF-8, ô cách nhau bằng `,`
  tiêu đề         dòng 1
  số liệu         10 dòng (2 đến 11)

#  cột       loại  khoảng giá trị           ô trống  số giá trị
───────────────────────────────────────────────────────────────
1  Mã hồ sơ  chữ   HS1, HS2, HS3, …               0          10
2  Ngày trả  ngày  01/03/2024 … 13/03/2024        0          10

cảnh báo[KPI0666]: `14/03/2024 25:10` có giờ trong ngày không tồn tại
  ┌─ ho-so.csv:dòng 11, cột "Ngày trả"
  gợi ý: ghi giờ từ 0 đến 23, phút và giây từ 00 đến 59: 31/12/2024 13:45
```

Mended:

```csv mended.csv
Mã hồ sơ,Ngày trả
HS1,01/03/2024
HS2,04/03/2024
HS3,05/03/2024
HS4,06/03/2024
HS5,07/03/2024
HS6,08/03/2024
HS7,11/03/2024
HS8,12/03/2024
HS9,13/03/2024
HS10,14/03/2024 15:10
```

```console
$ chuan data mended.csv
mended.csv: CSV, UTF-8, `,` between cells
  header    row 1
  data      10 rows (2 to 11)

#  column    type  range                    blank  distinct
───────────────────────────────────────────────────────────
1  Mã hồ sơ  text  HS1, HS2, HS3, …             0        10
2  Ngày trả  date  2024-03-01 … 2024-03-14      0        10
```

"""#),
("KPI0667", #"""
# KPI0667: broken JSON · văn bản JSON bị hỏng

## English

At this place, given by line and character, the text stops being JSON: a comma or bracket is missing or too many, a key has no quotes or
single ones, a word of another language stands for a value (`NaN`, `None`, `True`), there is a comment, or the file was cut off. JSON is read
by its standard, RFC 8259, and nothing beyond it: what programs forgive they forgive differently.

Of a file with an object on each line only the line with the mistake is left out; of any other file nothing can be used.

## Tiếng Việt

Tại chỗ này, cho biết bằng dòng và ký tự, văn bản không còn là JSON: thiếu hoặc thừa dấu phẩy hay dấu ngoặc, khóa không có ngoặc kép hoặc dùng
nháy đơn, giá trị là từ của ngôn ngữ khác (`NaN`, `None`, `True`), có chú thích, hoặc tệp bị cắt cụt. JSON được đọc đúng theo chuẩn RFC 8259,
không hơn: những gì các chương trình bỏ qua cho nhau, mỗi chương trình lại hiểu một cách.

Với tệp mỗi dòng một đối tượng thì chỉ bỏ dòng có lỗi; với tệp khác thì không dùng được gì.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%",}
]
```

```console
$ chuan data ket-qua.json
error[KPI0667]: a comma stands after the last value
  ┌─ ket-qua.json:row 3, column 60
  help: take the comma away
[exit 1]
$ chuan data ket-qua.json --lang vi
lỗi[KPI0667]: có dấu phẩy sau giá trị cuối cùng
  ┌─ ket-qua.json:dòng 3, cột 60
  gợi ý: hãy bỏ dấu phẩy đó
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0668", #"""
# KPI0668: a text of JSON that cannot be read · chữ trong JSON không đọc được

## English

A text in quotes is not closed, has a line end or another control character in it, or has a backslash before something that JSON does not
know. Characters beyond U+FFFF are written as a pair, `\ud83d\ude00`; half of a pair is no character.

Close the quotes; a line end in the text is written `\n`, a backslash `\\`.

## Tiếng Việt

Chữ trong ngoặc kép không được đóng, có dấu xuống dòng hoặc ký tự điều khiển, hoặc có dấu gạch chéo ngược đứng trước ký hiệu mà JSON không có.
Ký tự ngoài U+FFFF phải viết thành cặp, `\ud83d\ude00`; nửa cặp không phải là ký tự.

Hãy đóng ngoặc kép; xuống dòng trong nội dung viết là `\n`, dấu gạch chéo ngược viết là `\\`.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã \Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data ket-qua.json
error[KPI0668]: after `\` stands something that JSON does not know
  ┌─ ket-qua.json:row 2, column 18
  help: JSON has \" \\ \/ \b \f \n \r \t and \u with four digits; a backslash is written \\
[exit 1]
$ chuan data ket-qua.json --lang vi
lỗi[KPI0668]: sau dấu `\` là ký hiệu mà JSON không có
  ┌─ ket-qua.json:dòng 2, cột 18
  gợi ý: JSON có \" \\ \/ \b \f \n \r \t và \u với bốn chữ số; dấu gạch chéo ngược viết là \\
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0669", #"""
# KPI0669: a number that JSON does not have · số không đúng cách ghi của JSON

## English

Numbers of JSON have no `+` and no needless 0 before them, a point with digits on both sides, no commas, and nothing like `NaN`, `Infinity`
or `0x10`.

Write `5`, `-0.5` or `1.5e3`. A number as people write it, `1.234,5`, stands in quotes, and the number format is declared as for other files.

## Tiếng Việt

Số trong JSON không có dấu `+`, không có số 0 thừa ở đầu, hai bên dấu chấm đều có chữ số, không có dấu phẩy, và không có `NaN`, `Infinity` hay
`0x10`.

Hãy viết `5`, `-0.5` hoặc `1.5e3`. Số viết theo thói quen, `1.234,5`, thì đặt trong ngoặc kép và khai báo định dạng số như với tệp khác.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": .95},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data ket-qua.json
error[KPI0669]: `.95` is not a number as JSON writes them
  ┌─ ket-qua.json:row 2, column 53
  help: write 5, -0.5 or 1.5e3: no + and no 0 before other digits, digits on both sides of the point
[exit 1]
$ chuan data ket-qua.json --lang vi
lỗi[KPI0669]: `.95` không phải số theo cách ghi của JSON
  ┌─ ket-qua.json:dòng 2, cột 53
  gợi ý: viết 5, -0.5 hoặc 1.5e3: không có dấu + hay số 0 thừa ở đầu, hai bên dấu chấm đều có chữ số
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0670", #"""
# KPI0670: brackets too deep in JSON · JSON có quá nhiều dấu ngoặc lồng nhau

## English

More than 256 brackets are open at once. A table needs two or three; such a file is damaged, or was made to exhaust whoever reads it.

Look for brackets that are never closed.

## Tiếng Việt

Có hơn 256 dấu ngoặc mở lồng nhau. Một bảng chỉ cần hai, ba cấp; tệp như vậy bị hỏng hoặc được tạo ra để làm kiệt sức chương trình đọc nó.

Hãy tìm những dấu ngoặc không bao giờ được đóng.

## Example

```json ket-qua.json
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
[]
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
```

```console
$ chuan data ket-qua.json
error[KPI0670]: more than 256 brackets are open at once
  ┌─ ket-qua.json:row 5, column 1
  help: a table needs few levels; the file is damaged or not meant as a table
[exit 1]
$ chuan data ket-qua.json --lang vi
lỗi[KPI0670]: có hơn 256 dấu ngoặc mở lồng nhau
  ┌─ ket-qua.json:dòng 5, cột 1
  gợi ý: một bảng chỉ cần vài cấp; tệp bị hỏng hoặc không phải là bảng số liệu
[exit 1]
```

"""#),
("KPI0671", #"""
# KPI0671: a key that stands twice in an object · khóa có hai lần trong một đối tượng

## English

One object has the same key twice, so that one cell would have two values. Programs that accept this mostly take the last one without
a word; which is right only people can say. `"a / b"` beside `"a": {"b": …}` is the same column as well.

Keep the right one. Only this object is left out, the others can be read.

## Tiếng Việt

Một đối tượng có cùng một khóa hai lần, nên một ô sẽ có hai giá trị. Chương trình nào chấp nhận thường lặng lẽ lấy giá trị cuối; giá trị nào
đúng thì chỉ con người biết. `"a / b"` bên cạnh `"a": {"b": …}` cũng là cùng một cột.

Hãy chỉ giữ khóa đúng. Chỉ đối tượng này bị bỏ, các đối tượng khác vẫn đọc được.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%", "kỳ": "2023"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data ket-qua.json
ket-qua.json: JSON, UTF-8
  data      1 row (3)
  unread    1 row (2)

#  column    type     range        blank  distinct
──────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Linh      0         1
2  kỳ        number   2024             0         1
3  hài lòng  percent  91%              0         1

error[KPI0671]: the key `kỳ` stands twice in one object, both in line 2
  ┌─ ket-qua.json:row 2, column "kỳ"
  help: keep the right one
[exit 1]
$ chuan data ket-qua.json --lang vi
ket-qua.json: JSON, UTF-8
  số liệu         1 dòng (3)
  không đọc được  1 dòng (2)

#  cột       loại       khoảng giá trị  ô trống  số giá trị
───────────────────────────────────────────────────────────
1  đơn vị    chữ        Xã Sơn Linh           0           1
2  kỳ        số         2024                  0           1
3  hài lòng  phần trăm  91%                   0           1

lỗi[KPI0671]: khóa `kỳ` có hai lần trong một đối tượng, đều ở dòng 2
  ┌─ ket-qua.json:dòng 2, cột "kỳ"
  gợi ý: chỉ giữ khóa đúng
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0672", #"""
# KPI0672: JSON that is no table · JSON không phải là bảng

## English

A table in JSON is a list of objects: each object is a row, each key a column. An object that holds one such list will do, and so will an
object on each line. A single value, a list of numbers or texts, a list in a cell that is needed, or objects that have no keys in common are
no table.

Write an object for each row; what differs from row to row belongs in a value, not in a key.

## Tiếng Việt

Bảng trong JSON là danh sách đối tượng: mỗi đối tượng là một dòng, mỗi khóa là một cột. Đối tượng chứa một danh sách như vậy cũng được, mỗi dòng một
đối tượng cũng được. Một giá trị đơn lẻ, danh sách số hoặc chữ, danh sách nằm trong ô cần dùng, hoặc các đối tượng không có khóa nào chung thì không phải
là bảng.

Hãy viết mỗi dòng thành một đối tượng; phần khác nhau giữa các dòng phải ghi trong giá trị, không ghi trong khóa.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  "tổng cộng",
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data ket-qua.json
ket-qua.json: JSON, UTF-8
  data      2 rows (2 to 4)
  unread    1 row (3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2

error[KPI0672]: a list that is a table holds only objects, and this is none
  ┌─ ket-qua.json:row 3
  help: write a list of objects, one for each row: [{"unit": "Xã A", "period": "2024"}]
[exit 1]
$ chuan data ket-qua.json --lang vi
ket-qua.json: JSON, UTF-8
  số liệu         2 dòng (2 đến 4)
  không đọc được  1 dòng (3)

#  cột       loại       khoảng giá trị          ô trống  số giá trị
───────────────────────────────────────────────────────────────────
1  đơn vị    chữ        Xã Sơn Hạ, Xã Sơn Linh        0           2
2  kỳ        số         2024                          0           1
3  hài lòng  phần trăm  91% … 95%                     0           2

lỗi[KPI0672]: danh sách dùng làm bảng chỉ gồm các đối tượng, nhưng đây không phải đối tượng
  ┌─ ket-qua.json:dòng 3
  gợi ý: ghi danh sách đối tượng, mỗi đối tượng là một dòng: [{"đơn vị": "Xã A", "kỳ": "2024"}]
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0673", #"""
# KPI0673: which list of a JSON file is meant · không rõ danh sách nào trong tệp JSON

## English

The file is an object that holds several lists of objects, each of which could be the table; or the list asked for is not among them. A list
that stands deeper is called by all keys on the way to it, `result / items`.

Name the list: `chuan data` takes `--sheet`, a `data` declaration `sheet "…"`.

## Tiếng Việt

Tệp là một đối tượng chứa nhiều danh sách đối tượng, danh sách nào cũng có thể là bảng; hoặc không có danh sách được hỏi. Danh sách nằm sâu hơn được gọi
bằng mọi khóa dẫn đến nó, `result / items`.

Hãy nêu tên danh sách: `chuan data` có `--sheet`, khai báo `dữ liệu` có `trang tính "…"`.

## Example

```json ket-qua.json
{
  "tháng 1": [{"đơn vị": "Xã Sơn Hạ", "số hồ sơ": 450}],
  "tháng 2": [{"đơn vị": "Xã Sơn Hạ", "số hồ sơ": 470}]
}
```

```console
$ chuan data ket-qua.json
error[KPI0673]: the file holds 2 lists: `tháng 1`, `tháng 2`
  ┌─ ket-qua.json
  help: say which one in a `data` declaration: `sheet "tháng 1"`
[exit 1]
$ chuan data ket-qua.json --lang vi
lỗi[KPI0673]: tệp có 2 danh sách: `tháng 1`, `tháng 2`
  ┌─ ket-qua.json
  gợi ý: nêu rõ danh sách nào trong khai báo `dữ liệu`: `trang tính "tháng 1"`
[exit 1]
```

Mended:

```console
$ chuan data ket-qua.json --sheet "tháng 2"
ket-qua.json, sheet "tháng 2": JSON, UTF-8
  data      1 row (3)

#  column    type    range      blank  distinct
───────────────────────────────────────────────
1  đơn vị    text    Xã Sơn Hạ      0         1
2  số hồ sơ  number  470            0         1
```

"""#),
("KPI0674", #"""
# KPI0674: a number of JSON beyond what is read · số trong JSON vượt quá mức được đọc

## English

The number has more than 1000 digits, or an exponent below -308 or above 308. Numbers are kept exact, digit for digit; `1e400` would be a 1
with 400 zeros, which no count and no share is.

Check where the number comes from.

## Tiếng Việt

Số có hơn 1000 chữ số, hoặc số mũ dưới -308 hay trên 308. Số được giữ chính xác từng chữ số; `1e400` là số 1 kèm 400 số 0, không số đếm hay tỷ lệ nào
như vậy.

Hãy kiểm tra xem số này từ đâu ra.

## Example

```json ket-qua.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": 1e400},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data ket-qua.json
ket-qua.json: JSON, UTF-8
  data      1 row (3)
  unread    1 row (2)

#  column    type     range        blank  distinct
──────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Linh      0         1
2  kỳ        number   2024             0         1
3  hài lòng  percent  91%              0         1

error[KPI0674]: `1e400` is too large, too small or too long a number
  ┌─ ket-qua.json:row 2, column "hài lòng"
  help: at most 1000 digits, and exponents from -308 to 308, are read
[exit 1]
$ chuan data ket-qua.json --lang vi
ket-qua.json: JSON, UTF-8
  số liệu         1 dòng (3)
  không đọc được  1 dòng (2)

#  cột       loại       khoảng giá trị  ô trống  số giá trị
───────────────────────────────────────────────────────────
1  đơn vị    chữ        Xã Sơn Linh           0           1
2  kỳ        số         2024                  0           1
3  hài lòng  phần trăm  91%                   0           1

lỗi[KPI0674]: `1e400` là số quá lớn, quá nhỏ hoặc quá dài
  ┌─ ket-qua.json:dòng 2, cột "hài lòng"
  gợi ý: chỉ đọc tối đa 1000 chữ số và số mũ từ -308 đến 308
[exit 1]
```

Mended:

```json mended.json
[
  {"đơn vị": "Xã Sơn Hạ", "kỳ": "2024", "hài lòng": "95%"},
  {"đơn vị": "Xã Sơn Linh", "kỳ": "2024", "hài lòng": "91%"}
]
```

```console
$ chuan data mended.json
mended.json: JSON, UTF-8
  data      2 rows (2 to 3)

#  column    type     range                   blank  distinct
─────────────────────────────────────────────────────────────
1  đơn vị    text     Xã Sơn Hạ, Xã Sơn Linh      0         2
2  kỳ        number   2024                        0         1
3  hài lòng  percent  91% … 95%                   0         2
```

"""#),
("KPI0701", #"""
# KPI0701: no column says which unit · không có cột đơn vị

## English

Every result belongs to a unit, so a data file needs a column with the units' codes or names: `unit`, `đơn vị` or
`mã đơn vị`; `name` or `tên` by itself will do as well. Without it the figures are nobody's.

Rename the column in the header. If the file has to stay as it is, say in the pack which column it is, as the mended
plan does.

## Tiếng Việt

Kết quả nào cũng phải thuộc về một đơn vị, nên tệp số liệu cần một cột ghi mã hoặc tên đơn vị: `đơn vị`, `mã đơn vị`
hoặc `unit`; chỉ có cột `tên` hoặc `name` cũng được. Không có cột này thì các con số không thuộc về ai.

Hãy đổi tên cột ở dòng tiêu đề. Nếu tệp phải giữ nguyên, hãy khai báo trong gói đó là cột nào, như kế hoạch đã sửa
dưới đây.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
địa bàn,cấp,kỳ,satisfaction_rate
Xã Sơn Hạ,xã,2024,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0701]: no column says which unit a row is of
  ┌─ data.csv:row 1
  help: call the column with the units' codes or names `unit`, or say in a `data` declaration which it is: `unit from "…"`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0701]: không có cột nào cho biết mỗi dòng là của đơn vị nào
  ┌─ data.csv:dòng 1
  gợi ý: đặt tên cột ghi mã hoặc tên đơn vị là `đơn vị`, hoặc khai báo trong `dữ liệu`: `đơn vị từ "…"`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "data.csv"
  unit from "địa bàn"
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0702", #"""
# KPI0702: a column that is not read · một cột không được đọc

## English

The name of the column is neither one of the usual headers nor an indicator. The column is passed over and the rest
is graded. This is a warning, since it is as it should be for remarks and serial numbers.

It is not when the name is misspelt: then the results under it count for nothing, and the units get "no data", as in
the example. So look at each such warning once, and correct the spelling. The nearest known name is offered.

When a `data` declaration in the pack names the columns to read, the others may hold anything, and nothing is said
of them.

## Tiếng Việt

Tên cột không phải là tiêu đề quen thuộc, cũng không phải một chỉ số. Cột được bỏ qua, phần còn lại vẫn được đánh
giá. Đây chỉ là cảnh báo, vì với cột ghi chú hay số thứ tự thì như vậy là đúng.

Nhưng nếu tên bị viết sai thì kết quả trong cột không được tính và đơn vị thành "thiếu số liệu", như trong ví dụ. Vì
vậy hãy xem từng cảnh báo này một lần và sửa chính tả. Tên gần nhất được gợi ý.

Khi phần `dữ liệu` của gói đã nêu các cột cần đọc thì những cột khác ghi gì cũng được và không bị nhắc tới.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rat
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,,no_data
warning[KPI0702]: column `satisfaction_rat` is not read
  ┌─ data.csv:row 1, column "satisfaction_rat"
  │ names nothing that is known
  help: did you mean `satisfaction_rate`?
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict --lang vi
﻿mã,chỉ tiêu,kết quả,kết luận
Xã Sơn Hạ,0.9,,no_data
cảnh báo[KPI0702]: không đọc cột `satisfaction_rat`
  ┌─ data.csv:dòng 1, cột "satisfaction_rat"
  │ không trùng tên nào đã khai báo
  gợi ý: có phải là `satisfaction_rate`?
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0703", #"""
# KPI0703: a part that the indicator does not have · chỉ số không có phần này

## English

The word after the point says which part of the indicator the column holds: `numerator` (`tử số`), `denominator`
(`mẫu số`) or the name of one of its denominators, and for reductions `baseline` (`kỳ gốc`) and `current`
(`hiện tại`). The indicator has no part of this name.

It is not guessed: a denominator taken for a numerator would turn the share upside down. Write one of the parts that
the message lists.

## Tiếng Việt

Chữ sau dấu chấm cho biết cột ghi phần nào của chỉ số: `tử số` (`numerator`), `mẫu số` (`denominator`) hoặc tên một
mẫu số của chỉ số, còn với mức giảm là `kỳ gốc` (`baseline`) và `hiện tại` (`current`). Chỉ số không có phần mang
tên này.

Phần này không được đoán: lấy mẫu số làm tử số thì tỷ lệ bị đảo ngược. Hãy ghi một trong các phần mà thông báo liệt
kê.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.num,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0703]: `online_dossier_rate` has no part `num`
  ┌─ data.csv:row 1, column "online_dossier_rate.num"
  help: it has `online_dossier_rate.numerator`, `online_dossier_rate.denominator`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0703]: chỉ số `online_dossier_rate` không có phần `num`
  ┌─ data.csv:dòng 1, cột "online_dossier_rate.num"
  gợi ý: chỉ số này có `online_dossier_rate.numerator`, `online_dossier_rate.denominator`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0704", #"""
# KPI0704: a declared column is missing from the file · tệp thiếu cột đã khai báo

## English

The pack's `data` declaration says under which header a result stands, and the file has no such header. The office
may have renamed the column this year, or the file is not the one that is meant and only its name fits the pattern
after `data`.

Where the declaration is for several files or sheets, the others may still have the old header: name both, `"Trực tuyến" or "HS trực tuyến"`.

Nothing is graded: what is looked for in the wrong place would be "no data" for everyone. Compare the declaration
with the header and correct one of the two. Capital letters make no difference, tone marks do.

## Tiếng Việt

Phần `dữ liệu` của gói nêu kết quả nằm dưới tiêu đề nào, nhưng tệp không có tiêu đề đó. Có thể năm nay cơ quan đã
đổi tên cột, hoặc đây không phải tệp cần đọc mà chỉ có tên khớp với mẫu ghi sau `dữ liệu`.

Nếu khai báo dùng cho nhiều tệp hoặc trang tính, các tệp kia có thể vẫn giữ tiêu đề cũ: hãy ghi cả hai, `"Trực tuyến" hoặc "HS trực tuyến"`.

Chưa đánh giá gì cả: tìm sai chỗ thì mọi đơn vị đều thành "thiếu số liệu". Hãy so khai báo với dòng tiêu đề và sửa
một trong hai. Chữ hoa, chữ thường không quan trọng; dấu thanh thì có.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "Trực tuyến" of "Tổng số"
```

```csv bao-cao-2024.csv
Đơn vị,HS trực tuyến,Tổng số
Xã Sơn Hạ,450,900
```

```console
$ chuan grade plan.kpi --data bao-cao-2024.csv
error[KPI0704]: bao-cao-2024.csv has no column "Trực tuyến"
  ┌─ plan.kpi:14:28
14│   online_dossier_rate from "Trực tuyến" of "Tổng số"
  │                            ^^^^^^^^^^^^
  ┌─ bao-cao-2024.csv:row 1
  │ the header is here
  help: did you mean "HS trực tuyến"? Other files may have the name that is declared: write both
14+   online_dossier_rate from "Trực tuyến" or "HS trực tuyến" of "Tổng số"

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data bao-cao-2024.csv --lang vi
lỗi[KPI0704]: tệp bao-cao-2024.csv không có cột "Trực tuyến"
  ┌─ plan.kpi:14:28
14│   online_dossier_rate from "Trực tuyến" of "Tổng số"
  │                            ^^^^^^^^^^^^
  ┌─ bao-cao-2024.csv:dòng 1
  │ dòng tiêu đề ở đây
  gợi ý: có phải là "HS trực tuyến"? Tệp hoặc trang tính khác có thể vẫn dùng tên đã khai báo: hãy ghi cả hai
14+   online_dossier_rate from "Trực tuyến" or "HS trực tuyến" of "Tổng số"

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "HS trực tuyến" of "Tổng số"
```

```console
$ chuan grade mended.kpi --data bao-cao-2024.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0705", #"""
# KPI0705: results without a period · kết quả không ghi kỳ

## English

Neither a column nor a declaration says which period the results are of. They are taken to be of the pack's year.
For a file made for this very plan that is right; a file with the results of an earlier year would be graded as this
year's.

Add a column `period` (`kỳ`) with 2024, 2024-H1, 2024-Q1 or 2024-03, or write `period 2024` in the pack's `data`
declaration. Rules that look back at earlier years need it anyway.

## Tiếng Việt

Không có cột nào, cũng không có khai báo nào cho biết kết quả thuộc kỳ nào. Kết quả được coi là của năm của gói. Với
tệp lập riêng cho kế hoạch này thì đúng; nhưng tệp kết quả của năm trước cũng sẽ bị đánh giá như của năm nay.

Hãy thêm cột `kỳ` (`period`) ghi 2024, 2024-H1, 2024-Q1 hoặc 2024-03, hoặc viết `kỳ 2024` trong phần `dữ liệu` của
gói. Quy tắc xét kết quả năm trước thì luôn cần thông tin này.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,satisfaction_rate
Xã Sơn Hạ,commune,95%
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
warning[KPI0705]: no column says the period: the results are taken to be of 2024, the pack's year
  ┌─ data.csv:row 1
  help: add a column `period`, or declare `period 2024` in `data`
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict --lang vi
﻿mã,chỉ tiêu,kết quả,kết luận
Xã Sơn Hạ,0.9,0.95,met
cảnh báo[KPI0705]: không có cột kỳ báo cáo: các kết quả được coi là của năm 2024, là năm của gói
  ┌─ data.csv:dòng 1
  gợi ý: thêm cột `kỳ`, hoặc khai báo `kỳ 2024` trong `dữ liệu`
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0706", #"""
# KPI0706: one of two counts is missing · thiếu một trong hai số đếm

## English

A share is made of two counts: how many, out of how many. The file has a column for one of them and none for the
other, so there is no share.

Add the other column. If only the percentage is known, put it in a column with the indicator's name alone. Counts
are better: only counts can be pooled into the district's result, and only with them can it be said how many
dossiers are lacking.

## Tiếng Việt

Tỷ lệ gồm hai số đếm: bao nhiêu, trên tổng số bao nhiêu. Tệp có cột cho một số mà không có cột cho số kia, nên chưa
có tỷ lệ.

Hãy thêm cột còn thiếu. Nếu chỉ biết tỷ lệ phần trăm, hãy ghi vào cột chỉ mang tên chỉ số. Có số đếm thì tốt hơn:
chỉ số đếm mới cộng được thành kết quả của huyện, và chỉ khi có số đếm mới biết còn thiếu bao nhiêu hồ sơ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator
Xã Sơn Hạ,commune,2024,450
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0706]: column `online_dossier_rate.numerator` stands without `online_dossier_rate.denominator`
  ┌─ data.csv:row 1, column "online_dossier_rate.numerator"
  help: give both counts, or the share by itself in a column `online_dossier_rate` (`45%`)

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0706]: cột `online_dossier_rate.numerator` không đi kèm `online_dossier_rate.denominator`
  ┌─ data.csv:dòng 1, cột "online_dossier_rate.numerator"
  gợi ý: ghi đủ hai số, hoặc ghi riêng tỷ lệ trong cột `online_dossier_rate` (`45%`)

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0707", #"""
# KPI0707: a share of which total · tỷ lệ trên tổng số nào

## English

This indicator can be counted against several totals. Dossiers returned early are a share of all dossiers resolved,
or of those resolved on time, and a quarter of the one is not a quarter of the other. The file does not say which is
meant.

Give the counts, with the name of the denominator: `dossier_early_rate.numerator` and `dossier_early_rate.all`. If
the file has only percentages, say in the pack what they are of: `dossier_early_rate of all from "…"`. In a file
with a column `indicator`, write `dossier_early_rate.all` there.

## Tiếng Việt

Chỉ số này có thể tính trên nhiều tổng số. Hồ sơ trả trước hạn có thể tính trên mọi hồ sơ đã giải quyết, hoặc trên
riêng hồ sơ đúng hạn; một phần tư của tổng số này không phải một phần tư của tổng số kia. Tệp chưa nói rõ là tổng số
nào.

Hãy ghi các số đếm kèm tên mẫu số: `dossier_early_rate.numerator` và `dossier_early_rate.all`. Nếu tệp chỉ có tỷ lệ,
hãy khai báo trong gói: `dossier_early_rate của all từ "…"`. Với tệp có cột `chỉ số`, hãy ghi
`dossier_early_rate.all` ở cột đó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  dossier_early_rate of all >= 20%  cite "STT 3"
```

```csv data.csv
unit,level,period,dossier_early_rate
Xã Sơn Hạ,commune,2024,25%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0707]: `dossier_early_rate` has several denominators, and this does not say which
  ┌─ data.csv:row 1, column "dossier_early_rate"
  help: give the counts in columns `dossier_early_rate.numerator` and `dossier_early_rate.all` or `dossier_early_rate.on_time`
  help: to keep the shares as they are, declare in `data`: `dossier_early_rate of all from "dossier_early_rate"`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0707]: chỉ số `dossier_early_rate` có nhiều mẫu số, ở đây chưa ghi rõ mẫu số nào
  ┌─ data.csv:dòng 1, cột "dossier_early_rate"
  gợi ý: hãy ghi các số đếm trong cột `dossier_early_rate.tử số` và `dossier_early_rate.all` hoặc `dossier_early_rate.on_time`
  gợi ý: nếu giữ nguyên tỷ lệ, khai báo trong `dữ liệu`: `dossier_early_rate của all từ "dossier_early_rate"`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,dossier_early_rate.numerator,dossier_early_rate.all
Xã Sơn Hạ,commune,2024,225,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.2,0.25,met
```

"""#),
("KPI0708", #"""
# KPI0708: one result given in two ways · một kết quả ghi theo hai cách

## English

The file has both the share and the counts that it comes from. The two can disagree, and often do, because the share
was rounded: here 449 of 900 is a little less than the 50% beside it, and just that decides whether the target is
met.

Keep the counts and delete the share. It is worked out from them exactly.

## Tiếng Việt

Tệp ghi cả tỷ lệ lẫn các số đếm làm ra tỷ lệ đó. Hai cách ghi có thể không khớp, và thường là không, vì tỷ lệ đã
được làm tròn: ở đây 449 trên 900 thấp hơn một chút so với 50% ghi bên cạnh, mà chính chỗ đó quyết định đạt hay
không đạt.

Hãy giữ các số đếm và xóa cột tỷ lệ. Tỷ lệ được tính chính xác từ số đếm.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,50%,449,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0708]: `online_dossier_rate` is given in two ways
  ┌─ data.csv:row 1, column "online_dossier_rate"
  ┌─ data.csv:row 1, column "online_dossier_rate.numerator"
  │ and here
  help: keep the counts: the share follows from them exactly

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0708]: chỉ số `online_dossier_rate` được ghi theo hai cách
  ┌─ data.csv:dòng 1, cột "online_dossier_rate"
  ┌─ data.csv:dòng 1, cột "online_dossier_rate.numerator"
  │ và ở đây
  gợi ý: chỉ giữ các số đếm: tỷ lệ được tính chính xác từ đó

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.4988888889,missed
```

"""#),
("KPI0709", #"""
# KPI0709: indicators without results · có chỉ số mà không có kết quả

## English

Each row names an indicator, but no column holds its result. The file is a list of indicators, not a report on them.

Add a column `value` for results in one figure (`95%`, `120`), or `numerator` and `denominator` for counts. A file
may have all three; each row fills in what it has.

## Tiếng Việt

Mỗi dòng có ghi chỉ số nhưng không có cột nào ghi kết quả. Đây mới là danh sách chỉ số, chưa phải báo cáo.

Hãy thêm cột `giá trị` cho kết quả ghi bằng một số (`95%`, `120`), hoặc cột `tử số` và `mẫu số` cho số đếm. Một tệp
có thể có cả ba cột; mỗi dòng ghi phần mình có.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,indicator
Xã Sơn Hạ,commune,2024,satisfaction_rate
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0709]: the file names indicators but has no column for their results
  ┌─ data.csv:row 1, column "indicator"
  help: add the columns `numerator` and `denominator`, or `value`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0709]: tệp có tên chỉ số nhưng không có cột kết quả
  ┌─ data.csv:dòng 1, cột "indicator"
  gợi ý: thêm cột `tử số` và `mẫu số`, hoặc cột `giá trị`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,indicator,value
Xã Sơn Hạ,commune,2024,satisfaction_rate,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0710", #"""
# KPI0710: a part of what is one number · ghi tử số cho chỉ số chỉ có một con số

## English

A count, a number, a score or an amount of money is one figure. It has no numerator and no denominator: 120
certified copies are not 120 out of something.

Put the figure in a column with the indicator's name alone, or in `value` where each row names its indicator. If the
office does count out of a total, then an indicator that is a share is meant.

## Tiếng Việt

Số lượng, con số, điểm hay số tiền chỉ gồm một con số, không có tử số và mẫu số: 120 bản sao chứng thực không phải
là 120 trên một tổng số nào.

Hãy ghi con số đó trong cột chỉ mang tên chỉ số, hoặc cột `giá trị` nếu mỗi dòng ghi tên chỉ số. Nếu cơ quan thật sự
đếm trên một tổng số thì chỉ số cần dùng là một tỷ lệ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  ecopy_certification_count >= 100  cite "STT 7"
```

```csv data.csv
unit,level,period,ecopy_certification_count.numerator
Xã Sơn Hạ,commune,2024,120
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0710]: `ecopy_certification_count` is one number: it has no numerator and no denominator
  ┌─ data.csv:row 1, column "ecopy_certification_count.numerator"
  help: give it in a column `ecopy_certification_count`, or `value` where rows name the indicator

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0710]: chỉ số `ecopy_certification_count` là một con số, không có tử số và mẫu số
  ┌─ data.csv:dòng 1, cột "ecopy_certification_count.numerator"
  gợi ý: hãy ghi trong cột `ecopy_certification_count`, hoặc cột `giá trị` nếu mỗi dòng ghi tên chỉ số

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,ecopy_certification_count
Xã Sơn Hạ,commune,2024,120
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,100,120,met
```

"""#),
("KPI0711", #"""
# KPI0711: a row that names no unit · dòng không ghi đơn vị

## English

The row has figures, and its unit is empty. It may be a unit whose name was forgotten, or a row of totals. Totals
are not needed: `chuan` adds up the results of the units below by itself, and would count everything twice if the
total were one unit more.

Write the unit's code or name, or delete the row. Cells that were merged in the spreadsheet leave the rows under the
first one empty: fill them in.

## Tiếng Việt

Dòng có số nhưng ô đơn vị để trống. Có thể quên ghi tên đơn vị, hoặc đây là dòng tổng cộng. Không cần dòng tổng
cộng: `chuan` tự cộng kết quả của các đơn vị trực thuộc, và nếu coi dòng tổng là thêm một đơn vị thì mọi thứ bị tính
hai lần.

Hãy ghi mã hoặc tên đơn vị, hoặc xóa dòng. Ô gộp trong bảng tính làm các dòng phía dưới bị trống: hãy ghi đủ cho
từng dòng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0711]: this row names no unit
  ┌─ data.csv:row 3, column "unit"
  help: write the unit's code or name; a row of totals has no place in the data

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0711]: dòng này không ghi đơn vị
  ┌─ data.csv:dòng 3, cột "unit"
  gợi ý: hãy ghi mã hoặc tên đơn vị; không để dòng tổng cộng trong số liệu

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,0.4988888889,missed
```

"""#),
("KPI0712", #"""
# KPI0712: several units of one name · nhiều đơn vị trùng tên

## English

Two units of the list have the same name, and a row of results uses this name. Communes in different districts are
often called alike. To give the result to the first would be wrong as often as right.

Write the unit's code instead of its name wherever there are results. If the two lines mean one unit, delete one of
them.

## Tiếng Việt

Danh sách có hai đơn vị trùng tên và một dòng kết quả dùng đúng tên đó. Xã ở các huyện khác nhau thường trùng tên.
Nếu cứ tính cho đơn vị đứng trước thì đúng hay sai chỉ là may rủi.

Hãy ghi mã đơn vị thay cho tên ở mọi nơi ghi kết quả. Nếu hai dòng trong danh sách là cùng một đơn vị thì xóa một
dòng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv units.csv
unit,name,level
X01,Xã Hợp Thành,commune
X02,Xã Hợp Thành,commune
```

```csv data.csv
unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Hợp Thành,2024,450,900
```

```console
$ chuan grade plan.kpi --data units.csv data.csv
error[KPI0712]: several units are called `Xã Hợp Thành`
  ┌─ data.csv:row 2, column "unit"
  help: write the unit's code: `X01` or `X02`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data units.csv data.csv --lang vi
lỗi[KPI0712]: có nhiều đơn vị cùng tên `Xã Hợp Thành`
  ┌─ data.csv:dòng 2, cột "unit"
  gợi ý: hãy ghi mã đơn vị: `X01` hoặc `X02`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator
X01,2024,450,900
```

```console
$ chuan grade plan.kpi --data units.csv mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
X01,0.5,0.5,met
X02,0.5,,no_data
```

"""#),
("KPI0713", #"""
# KPI0713: a unit without a level · đơn vị chưa có cấp

## English

Targets are asked of levels: of communes, of the district, of the province. Of a unit whose level no file says it is
unknown which targets hold.

The level has to stand in one row of one file; other rows and files need not repeat it. Fill in `level` (`cấp`)
where the units are listed. Sometimes a name is only spelt otherwise than in the list, so that one unit looks like
two; the message then offers the name that is near.

## Tiếng Việt

Chỉ tiêu được giao theo cấp: cho xã, cho huyện, cho tỉnh. Không tệp nào cho biết cấp của đơn vị thì không biết chỉ
tiêu nào áp dụng cho đơn vị đó.

Chỉ cần ghi cấp ở một dòng của một tệp; các dòng và tệp khác không phải ghi lại. Hãy ghi cột `cấp` (`level`) ở nơi
liệt kê đơn vị. Đôi khi tên chỉ viết khác so với danh sách nên một đơn vị trông như hai; khi đó thông báo gợi ý tên
gần nhất.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,,2024,449,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0713]: no row of any file says the level of unit `Xã Sơn Linh`
  ┌─ data.csv:row 3, column "unit"
  help: fill in the column `level` where the unit is listed

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0713]: không dòng nào trong các tệp cho biết cấp của đơn vị `Xã Sơn Linh`
  ┌─ data.csv:dòng 3, cột "unit"
  gợi ý: hãy điền cột `cấp` ở nơi liệt kê đơn vị

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,0.4988888889,missed
```

"""#),
("KPI0714", #"""
# KPI0714: two rows contradict each other about a unit · hai dòng nói khác nhau về một đơn vị

## English

Two rows say different things of one unit: another level, kind, parent or name. Which targets it is asked, and whose
result it counts towards, would depend on the order of the rows.

Correct the row that is wrong. It does not happen when the units stand in a file of their own and the files with
results have only their codes. If there are two units, give them two codes.

## Tiếng Việt

Hai dòng ghi khác nhau về cùng một đơn vị: khác cấp, loại, đơn vị cấp trên hoặc tên. Khi đó chỉ tiêu nào áp dụng và
kết quả cộng vào đâu lại tùy theo thứ tự các dòng.

Hãy sửa dòng sai. Để tránh việc này, nên để danh sách đơn vị ở một tệp riêng, còn tệp kết quả chỉ ghi mã. Nếu đúng
là hai đơn vị thì phải có hai mã.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2023,400,900
Xã Sơn Hạ,district,2024,450,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0714]: unit `Xã Sơn Hạ` has the level `district` here and `commune` elsewhere
  ┌─ data.csv:row 3, column "level"
  ┌─ data.csv:row 2, column "level"
  │ `commune` stands here
  help: a unit has one level in all files: correct the row that is wrong

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0714]: đơn vị `Xã Sơn Hạ` ở đây có cấp `district`, nơi khác lại là `commune`
  ┌─ data.csv:dòng 3, cột "level"
  ┌─ data.csv:dòng 2, cột "level"
  │ `commune` ghi ở đây
  gợi ý: mỗi đơn vị chỉ có một cấp trong mọi tệp: hãy sửa dòng sai

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2023,400,900
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0715", #"""
# KPI0715: a level that nobody has declared · cấp chưa được khai báo

## English

The word in the column for the level is not a level. There are `central`, `province`, `district` and `commune`, with
their Vietnamese names (`tỉnh`, `huyện`, `xã`, `phường` …), and those that a pack declares. If the word were passed
over, the unit would be left out of every target of its level.

Correct the word; the nearest one is offered. The same word in many rows is one message, which counts the cells. A
level of your own is declared in the pack with `level`.

## Tiếng Việt

Chữ trong cột cấp không phải là một cấp. Có sẵn các cấp `trung ương`, `tỉnh`, `huyện`, `xã` (và `phường`, `thị
trấn`…), cùng những cấp do gói khai báo. Nếu bỏ qua chữ này thì đơn vị sẽ không được xét chỉ tiêu nào của cấp mình.

Hãy sửa lại; chữ gần nhất được gợi ý. Cùng một chữ sai ở nhiều dòng chỉ là một thông báo, có đếm số ô. Cấp riêng
được khai báo trong gói bằng `cấp`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,comune,2024,450,900
Xã Sơn Linh,comune,2024,449,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0715]: no level is called `comune`
  ┌─ data.csv:row 2, column "level"
  = the same holds for 1 more cell of the file
  help: did you mean `commune`?

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0715]: không có cấp nào tên là `comune`
  ┌─ data.csv:dòng 2, cột "level"
  = còn 1 ô khác trong tệp cũng như vậy
  gợi ý: có phải là `commune`?

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,0.4988888889,missed
```

"""#),
("KPI0716", #"""
# KPI0716: a kind of unit that nobody has declared · loại đơn vị chưa được khai báo

## English

Targets can be asked of a kind of unit only, such as `for kind department`. The kind in this cell is not known, so
nobody can say whether such targets hold for the unit.

Write one of the known kinds or its Vietnamese name (`phòng`, `sở`, `UBND`, `một cửa` …), or leave the cell empty. A
kind of your own is declared in the pack with `kind`.

## Tiếng Việt

Chỉ tiêu có thể chỉ giao cho một loại đơn vị, ví dụ `cho loại sở`. Loại ghi trong ô này chưa được biết, nên không thể
nói các chỉ tiêu đó có áp dụng cho đơn vị hay không.

Hãy ghi một trong các loại đã có hoặc tên tiếng Việt của nó (`phòng`, `sở`, `UBND`, `một cửa`…), hoặc để trống ô.
Loại riêng được khai báo trong gói bằng `loại`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,kind,period,satisfaction_rate
Phòng Tư pháp,district,dept,2024,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0716]: no kind of unit is called `dept`
  ┌─ data.csv:row 2, column "kind"
  help: write one of `committee`, `department`, `one_stop`, `public_service_unit`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0716]: không có loại đơn vị nào tên là `dept`
  ┌─ data.csv:dòng 2, cột "kind"
  gợi ý: hãy ghi một trong các tên `committee`, `department`, `one_stop`, `public_service_unit`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,kind,period,satisfaction_rate
Phòng Tư pháp,district,department,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Phòng Tư pháp,0.9,0.95,met
```

"""#),
("KPI0717", #"""
# KPI0717: a field of work that nobody has declared · lĩnh vực chưa được khai báo

## English

A result may be of one field of work: land, construction, civil status. Targets `for field land` look only at the
rows of that field. This cell names a field that is not known; its result would reach no target.

Correct the name, or write the Vietnamese one (`Đất đai`). An empty cell means all the unit's work together. A field
of your own is declared in the pack with `field`.

## Tiếng Việt

Kết quả có thể thuộc riêng một lĩnh vực: đất đai, xây dựng, hộ tịch. Chỉ tiêu `cho lĩnh vực đất đai` chỉ xét các dòng
của lĩnh vực đó. Ô này ghi một lĩnh vực chưa được biết nên kết quả sẽ không đến được chỉ tiêu nào.

Hãy sửa lại tên, hoặc ghi tên tiếng Việt (`Đất đai`). Ô trống nghĩa là toàn bộ công việc của đơn vị. Lĩnh vực riêng
được khai báo trong gói bằng `lĩnh vực`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 85% for field land  cite "STT 6"
```

```csv data.csv
unit,level,period,field,satisfaction_rate
Xã Sơn Hạ,commune,2024,lands,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0717]: no field is called `lands`
  ┌─ data.csv:row 2, column "field"
  help: did you mean `land`?

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0717]: không có lĩnh vực nào tên là `lands`
  ┌─ data.csv:dòng 2, cột "field"
  gợi ý: có phải là `land`?

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,field,satisfaction_rate
Xã Sơn Hạ,commune,2024,land,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.85,0.95,met
```

"""#),
("KPI0718", #"""
# KPI0718: an indicator that nobody has declared · chỉ số chưa được khai báo

## English

The row gives a result of an indicator that is neither in the pack nor in a vocabulary that it uses. Passed over,
the result would be lost, and the unit would get "no data" for a figure it did report.

Write the indicator as it is declared, or its Vietnamese name. The shared indicators of administrative procedures
come with `use tthc`.

## Tiếng Việt

Dòng này ghi kết quả của một chỉ số không có trong gói, cũng không có trong danh mục mà gói dùng. Nếu bỏ qua, kết quả
sẽ mất và đơn vị bị coi là "thiếu số liệu" dù đã báo cáo.

Hãy ghi đúng tên đã khai báo hoặc tên tiếng Việt của chỉ số. Các chỉ số chung về thủ tục hành chính có sẵn khi gói
viết `dùng tthc`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,indicator,value
Xã Sơn Hạ,commune,2024,online_rate,55%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0718]: no indicator is called `online_rate`
  ┌─ data.csv:row 2, column "indicator"
  help: write the indicator as it is declared, or its Vietnamese name

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0718]: không có chỉ số nào tên là `online_rate`
  ┌─ data.csv:dòng 2, cột "indicator"
  gợi ý: hãy ghi mã hoặc tên tiếng Việt của chỉ số

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,indicator,value
Xã Sơn Hạ,commune,2024,online_dossier_rate,55%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.55,met
```

"""#),
("KPI0719", #"""
# KPI0719: the unit above is not in the data · đơn vị cấp trên không có trong số liệu

## English

The column `parent` (`trực thuộc`) names the unit above, so that its result can be put together from the units
below. No row is of this unit. The commune's dossiers would be missing from the district's total, and nobody would
see it.

List the unit above as a unit of its own, with its level; it needs no results. Or correct the code, or leave the
cell empty if nothing is to be added up.

## Tiếng Việt

Cột `trực thuộc` (`parent`) ghi đơn vị cấp trên để cộng kết quả từ các đơn vị bên dưới. Không có dòng nào của đơn vị
cấp trên này. Hồ sơ của xã sẽ thiếu trong tổng số của huyện mà không ai thấy.

Hãy liệt kê đơn vị cấp trên như một đơn vị, có ghi cấp; không cần kết quả. Hoặc sửa lại mã, hoặc để trống ô nếu
không cần cộng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,parent,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,H01,2024,450,900
Xã Sơn Linh,commune,H01,2024,449,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0719]: the parent `H01` of `Xã Sơn Hạ` is not a unit of the data
  ┌─ data.csv:row 2, column "parent"
  = the same holds for 1 more cell of the file
  help: list the parent as a unit of its own, or leave the cell empty

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0719]: đơn vị cấp trên `H01` của `Xã Sơn Hạ` không có trong số liệu
  ┌─ data.csv:dòng 2, cột "parent"
  = còn 1 ô khác trong tệp cũng như vậy
  gợi ý: hãy liệt kê đơn vị cấp trên như một đơn vị, hoặc để trống ô này

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,parent,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,H01,2024,450,900
Xã Sơn Linh,commune,H01,2024,449,900
H01,district,,,,
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,0.4988888889,missed
H01,0.5,0.4994444444,missed
```

"""#),
("KPI0720", #"""
# KPI0720: a unit that stands under itself · đơn vị trực thuộc chính nó

## English

Going up from this unit, from parent to parent, leads back to it. Such a circle has no top, and a result added up
along it would never end.

Correct the parent. The topmost unit has none: leave its cell empty.

## Tiếng Việt

Đi từ đơn vị này lên cấp trên, rồi lên nữa, lại quay về chính nó. Vòng như vậy không có cấp cao nhất và không thể
cộng kết quả theo đó.

Hãy sửa ô trực thuộc. Đơn vị cao nhất không trực thuộc đơn vị nào: để trống ô đó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,parent,period,satisfaction_rate
Huyện Sơn Hà,district,Huyện Sơn Hà,2024,91%
Xã Sơn Hạ,commune,Huyện Sơn Hà,2024,95%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0720]: unit `Huyện Sơn Hà` is its own parent
  ┌─ data.csv:row 2, column "parent"
  help: name the unit above it; the topmost unit has an empty cell

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0720]: đơn vị `Huyện Sơn Hà` trực thuộc chính nó
  ┌─ data.csv:dòng 2, cột "parent"
  gợi ý: hãy ghi đơn vị cấp trên trực tiếp; đơn vị cao nhất để trống ô này

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,parent,period,satisfaction_rate
Huyện Sơn Hà,district,,2024,91%
Xã Sơn Hạ,commune,Huyện Sơn Hà,2024,95%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Huyện Sơn Hà,0.9,0.91,met
Xã Sơn Hạ,0.9,0.95,met
```

"""#),
("KPI0721", #"""
# KPI0721: a period in another form · kỳ ghi theo cách khác

## English

A period is written 2024, 2024-H1 (half), 2024-Q1 (quarter), 2024-03 (month) or 2024-01..2024-06, or as offices write it: `Quý I`, `Tháng 3/2024`, `03/2024`,
`6 tháng đầu năm`, `9 tháng`; what names no year is of the pack's year. Anything else is not read, also a month or a quarter that does not exist.

Results of quarters or months are put together into the year's result. When some are missing, the report says how
many there are.

## Tiếng Việt

Kỳ được ghi là 2024, 2024-H1 (nửa năm), 2024-Q1 (quý), 2024-03 (tháng) hoặc 2024-01..2024-06, hoặc như các cơ quan vẫn ghi: `Quý I`, `Tháng 3/2024`, `03/2024`,
`6 tháng đầu năm`, `9 tháng`; không ghi năm thì là năm của gói. Cách ghi khác không đọc được, kể cả tháng, quý không có thật.

Kết quả của các quý, các tháng được cộng thành kết quả năm. Nếu còn thiếu kỳ nào, báo cáo nêu rõ có bao nhiêu kỳ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,Quý V/2024,100,220
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0721]: `Quý V/2024` is not a period
  ┌─ data.csv:row 2, column "period"
  help: write a year 2024, a half 2024-H1, a quarter 2024-Q1, a month 2024-03 or months 2024-01..2024-06

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0721]: `Quý V/2024` không phải một kỳ báo cáo
  ┌─ data.csv:dòng 2, cột "period"
  gợi ý: ghi năm 2024, nửa năm 2024-H1, quý 2024-Q1, tháng 2024-03 hoặc các tháng 2024-01..2024-06

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-Q1,100,220
```

```console
$ chuan grade plan.kpi --data mended.csv --period 2024-Q1 --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.4545454545,missed
```

"""#),
("KPI0722", #"""
# KPI0722: a result without a period · kết quả thiếu kỳ

## English

The file has a column for the period, and in this row it is empty although the row gives a result. The result may be
of this year or of the one before; to take it for this year's could turn a missed target into a met one.

Fill in the period. Rows that only list a unit may leave it empty.

## Tiếng Việt

Tệp có cột kỳ nhưng ở dòng này để trống, trong khi dòng có kết quả. Kết quả có thể của năm nay hoặc năm trước; nếu
cứ coi là của năm nay thì chỉ tiêu không đạt có thể thành đạt.

Hãy ghi kỳ. Dòng chỉ liệt kê đơn vị thì được để trống.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,,450,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0722]: this row gives results but no period
  ┌─ data.csv:row 2, column "period"
  help: fill in the period, for example 2024 or 2024-Q1

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0722]: dòng này có kết quả nhưng không ghi kỳ báo cáo
  ┌─ data.csv:dòng 2, cột "period"
  gợi ý: hãy ghi kỳ, ví dụ 2024 hoặc 2024-Q1

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0723", #"""
# KPI0723: not a number · không phải là số

## English

The cell should hold a number, and what stands there is none. A program that took `450 hồ sơ` for 450 would also
take `45O` for 45, so only a number by itself is read.

Write the number alone; what it counts is said by the column. For a result that is missing, leave the cell empty. If
the office has words of its own, such as `x` or `KPS`, say once in the pack's `data` declaration what they mean:
`missing "x"`, `no cases "KPS"`. They are never guessed, since "not reported" and "nothing occurred" are judged
differently.

## Tiếng Việt

Ô này phải ghi số nhưng nội dung không phải là số. Chương trình nào chịu đọc `450 hồ sơ` thành 450 thì cũng sẽ đọc
`45O` thành 45; vì vậy chỉ đọc ô ghi riêng con số.

Chỉ ghi con số; đếm cái gì đã có tên cột cho biết. Thiếu số liệu thì để trống ô. Nếu cơ quan có ký hiệu riêng như
`x` hay `KPS`, hãy khai báo một lần trong phần `dữ liệu` của gói: `thiếu "x"`, `không phát sinh "KPS"`. Ký hiệu
không bao giờ được đoán, vì "chưa báo cáo" và "không phát sinh" được kết luận khác nhau.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450 hồ sơ,900
Xã Sơn Linh,commune,2024,x,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0723]: `450 hồ sơ` is not a number
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: write the number alone, for example 450, 95.5 or 95.5%

error[KPI0723]: `x` is not a number
  ┌─ data.csv:row 3, column "online_dossier_rate.numerator"
  help: if the result is missing, leave the cell empty, or declare `missing "x"` in `data`
  help: if nothing occurred, write 0, or declare `no cases "x"` in `data`

2 errors in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0723]: `450 hồ sơ` không phải là số
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: chỉ ghi con số, ví dụ 450, 95,5 hoặc 95,5%

lỗi[KPI0723]: `x` không phải là số
  ┌─ data.csv:dòng 3, cột "online_dossier_rate.numerator"
  gợi ý: nếu thiếu số liệu thì để trống ô, hoặc khai báo `thiếu "x"` trong `dữ liệu`
  gợi ý: nếu không phát sinh thì ghi 0, hoặc khai báo `không phát sinh "x"` trong `dữ liệu`

2 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,,no_data
```

"""#),
("KPI0724", #"""
# KPI0724: a number with two readings · con số có hai cách hiểu

## English

Vietnamese reports write 1.234 for one thousand two hundred thirty-four, many programs for a little more than one. A
point or comma followed by just three digits can be either, and the two are a thousandfold apart. Nothing is guessed
from the other cells.

Say once in the pack how the file writes numbers: `number format vi` (1.234,5) or `number format en` (1,234.5). One
message stands for all such cells of the file.

## Tiếng Việt

Báo cáo của ta viết 1.234 là một nghìn hai trăm ba mươi tư, còn nhiều chương trình hiểu là hơn một đơn vị. Dấu chấm
hoặc dấu phẩy có đúng ba chữ số theo sau có thể hiểu cả hai cách, chênh nhau một nghìn lần. Không đoán theo các ô
khác.

Hãy khai báo một lần trong gói cách ghi số của tệp: `định dạng số vi` (1.234,5) hoặc `định dạng số en` (1,234.5).
Một thông báo dùng chung cho mọi ô như vậy của tệp.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,1.234,2.900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0724]: `1.234` can mean 1234 or 1.234
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  = the same holds for 1 more cell of the file
  help: say how the file writes numbers in a `data` declaration: `number format vi` (1.234,5) or `number format en` (1,234.5)

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0724]: `1.234` có thể là 1234 hoặc 1,234
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  = còn 1 ô khác trong tệp cũng như vậy
  gợi ý: khai báo cách ghi số của tệp trong `dữ liệu`: `định dạng số vi` (1.234,5) hoặc `định dạng số en` (1,234.5)

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "*.csv"
  number format vi
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.4255172414,missed
```

"""#),
("KPI0725", #"""
# KPI0725: a number in another format than declared · con số không theo định dạng đã khai báo

## English

The pack says how this file writes numbers, and this cell is written the other way. One of the two is wrong: either
the cell was typed otherwise than the rest, or the declaration does not fit the file. If it does not, other cells
are wrong too without showing it: under `number format vi`, `1.234` is read as 1234.

Look at several cells of the file. Then correct the cell, or the declaration.

## Tiếng Việt

Gói đã khai báo cách ghi số của tệp, nhưng ô này ghi theo cách kia. Một trong hai bị sai: ô này gõ khác các ô còn
lại, hoặc khai báo không đúng với tệp. Nếu khai báo sai thì các ô khác cũng bị đọc sai mà không lộ ra: với
`định dạng số vi`, `1.234` được đọc là 1234.

Hãy xem thêm vài ô của tệp, rồi sửa ô này hoặc sửa khai báo.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"

data "*.csv"
  number format vi
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95.5%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0725]: `95.5%` is not written as the pack declares for this file (vi: 1.234,5)
  ┌─ data.csv:row 2, column "satisfaction_rate"
  help: write `95,5%`, or correct `number format` in the `data` declaration

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0725]: `95.5%` không ghi theo định dạng số mà gói khai báo cho tệp này (vi: 1.234,5)
  ┌─ data.csv:dòng 2, cột "satisfaction_rate"
  gợi ý: hãy ghi `95,5%`, hoặc sửa `định dạng số` trong `dữ liệu`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,"95,5%"
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.955,met
```

"""#),
("KPI0726", #"""
# KPI0726: a number with too many digits · con số quá nhiều chữ số

## English

A number of more than 1,000 digits stands in the cell. No office counts that far: several numbers have run together,
or the file is damaged.

Look at the cell, and at the program that wrote it.

## Tiếng Việt

Trong ô có một con số hơn 1.000 chữ số. Không cơ quan nào đếm đến mức đó: nhiều con số bị viết liền nhau, hoặc tệp
bị hỏng.

Hãy kiểm tra ô này và chương trình đã ghi ra nó.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```console
$ printf 'unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator\nXã Sơn Hạ,commune,2024,450,%01001d\n' 900 > data.csv
$ chuan grade plan.kpi --data data.csv
error[KPI0726]: this number has more than 1000 digits
  ┌─ data.csv:row 2, column "online_dossier_rate.denominator"
  help: check whether several numbers have run together in this cell

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0726]: số này có hơn 1000 chữ số
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.denominator"
  gợi ý: kiểm tra xem có phải nhiều số bị viết liền trong ô này không

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

"""#),
("KPI0727", #"""
# KPI0727: a share without its percent sign · tỷ lệ thiếu dấu phần trăm

## English

A share given as one figure needs its `%`. Some files write 95 for 95%, others 0.95, and 0.95 might also be 0.95%. A
wrong guess would be wrong a hundredfold, and not always seen: 1 can be 1% or 100%.

Write the sign. If the whole file leaves it out, declare in the pack once what the figures mean: `shares as percent`
or `shares as fraction`. One message stands for all cells of the column that are written alike.

## Tiếng Việt

Tỷ lệ ghi bằng một con số cần có dấu `%`. Có tệp ghi 95 nghĩa là 95%, có tệp ghi 0,95, mà 0,95 cũng có thể là 0,95%.
Đoán sai là sai một trăm lần, và không phải lúc nào cũng thấy: 1 có thể là 1% hoặc 100%.

Hãy ghi dấu %. Nếu cả tệp đều không ghi, hãy khai báo một lần trong gói: `tỷ lệ ghi bằng phần trăm` hoặc `tỷ lệ ghi
bằng số thập phân`. Một thông báo dùng chung cho mọi ô của cột ghi theo cùng một cách.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95
Xã Sơn Linh,commune,2024,89
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0727]: the share `95` has no % sign: it can mean 95% or 9500%
  ┌─ data.csv:row 2, column "satisfaction_rate"
  = the same holds for 1 more cell of the file
  help: write `95%`
  help: if the whole file is like this, declare in `data`: `shares as percent` (45 is 45%) or `shares as fraction` (0.45 is 45%)

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0727]: tỷ lệ `95` không có dấu %: có thể là 95% hoặc 9500%
  ┌─ data.csv:dòng 2, cột "satisfaction_rate"
  = còn 1 ô khác trong tệp cũng như vậy
  gợi ý: hãy ghi `95%`
  gợi ý: nếu cả tệp như vậy, khai báo trong `dữ liệu`: `tỷ lệ ghi bằng phần trăm` (45 là 45%) hoặc `tỷ lệ ghi bằng số thập phân` (0,45 là 45%)

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95%
Xã Sơn Linh,commune,2024,89%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.95,met
Xã Sơn Linh,0.9,0.89,missed
```

"""#),
("KPI0728", #"""
# KPI0728: a share above 100% or below 0% · tỷ lệ trên 100% hoặc dưới 0%

## English

A share is a part of a whole: it cannot be more than everything or less than nothing. A decimal mark was forgotten,
a digit typed twice, or what was counted is not a part of the total. A reduction may be below 0%, when things have
grown, but not above 100%.

Correct the figure. If it was worked out elsewhere, give the two counts instead, and the mistake shows itself.

## Tiếng Việt

Tỷ lệ là một phần của tổng thể, không thể nhiều hơn tất cả hoặc ít hơn không có gì. Có thể quên dấu thập phân, gõ
thừa một chữ số, hoặc cái được đếm không nằm trong tổng số. Mức giảm có thể dưới 0% khi thực tế lại tăng, nhưng
không thể trên 100%.

Hãy sửa con số. Nếu số này do nơi khác tính, hãy ghi hai số đếm thay vào, khi đó sẽ thấy sai ở đâu.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 5"
```

```csv data.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,955%
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0728]: 955% is above 100%: `satisfaction_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "satisfaction_rate"
  help: this is a part of a whole; check the number and its decimal mark

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0728]: 955% lớn hơn 100%: `satisfaction_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "satisfaction_rate"
  gợi ý: đây là một phần của tổng thể; hãy kiểm tra lại con số và dấu thập phân

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,satisfaction_rate
Xã Sơn Hạ,commune,2024,95.5%
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.955,met
```

"""#),
("KPI0729", #"""
# KPI0729: a percentage where a count is needed · ghi phần trăm ở chỗ cần số lượng

## English

The column counts something, dossiers or copies, and the cell holds a percentage. Read as a number, 50% of the
dossiers would become half a dossier.

Write how many there were. If only the percentage is known, give it in a column with the indicator's name alone, if
the indicator is a share.

## Tiếng Việt

Cột này đếm số lượng (hồ sơ, bản sao…) nhưng ô lại ghi phần trăm. Nếu đọc như một con số, 50% số hồ sơ sẽ thành nửa
hồ sơ.

Hãy ghi số lượng. Nếu chỉ biết tỷ lệ và chỉ số đúng là một tỷ lệ, hãy ghi vào cột chỉ mang tên chỉ số.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,50%,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0729]: `50%` is a percentage, but this cell of `online_dossier_rate` is for a count
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: write how many there were; a percentage by itself belongs in a column `online_dossier_rate`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0729]: `50%` là tỷ lệ phần trăm, nhưng ô này của `online_dossier_rate` phải ghi số lượng
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: hãy ghi số lượng; nếu chỉ có tỷ lệ phần trăm thì ghi trong cột `online_dossier_rate`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0730", #"""
# KPI0730: a count below zero · số lượng nhỏ hơn 0

## English

There cannot be fewer than no dossiers. Some programs write -1 for "not known"; a minus can also be left from a
subtraction or from a dash.

Write the right count. If it is not known, leave the cell empty: the verdict is then "no data", and the report says
which part is missing.

## Tiếng Việt

Không thể có số hồ sơ ít hơn không. Có chương trình ghi -1 khi chưa biết; dấu trừ cũng có thể còn lại từ một phép
trừ hoặc một gạch đầu dòng.

Hãy ghi đúng số lượng. Nếu chưa biết thì để trống ô: kết luận khi đó là "thiếu số liệu" và báo cáo nêu rõ thiếu phần
nào.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,-1,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0730]: the count -1 is below zero: `online_dossier_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: a count is 0 or more; leave it out if it is not known

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0730]: số lượng -1 nhỏ hơn 0: `online_dossier_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: số lượng phải từ 0 trở lên; nếu chưa có số liệu thì để trống

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,,no_data
```

"""#),
("KPI0731", #"""
# KPI0731: a count that is not whole · số lượng không phải số nguyên

## English

Dossiers, persons and copies come whole. A count with decimals is a typing mistake, an average, or a number whose
thousands are separated by the mark: `1.45` may be what is left of `1.450`.

Write the whole count. If the file separates thousands with this mark, declare its number format in the pack.
Averages belong to an indicator that is a number or a score.

## Tiếng Việt

Hồ sơ, người, bản sao đều đếm nguyên. Số lượng có phần thập phân là do gõ nhầm, là số trung bình, hoặc là số có dấu
ngăn cách hàng nghìn: `1.45` có thể là phần còn lại của `1.450`.

Hãy ghi số nguyên. Nếu tệp dùng dấu này để ngăn cách hàng nghìn, hãy khai báo định dạng số trong gói. Số trung bình
thì dùng cho chỉ số là con số hoặc điểm.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,449.5,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0731]: the count 449.5 is not a whole number: `online_dossier_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: a count has no decimals; if the mark stands between thousands, declare the number format in `data`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0731]: số lượng 449,5 không phải số nguyên: `online_dossier_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: số lượng không có phần thập phân; nếu dấu này ngăn cách hàng nghìn, hãy khai báo định dạng số trong `dữ liệu`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,449,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.4988888889,missed
```

"""#),
("KPI0732", #"""
# KPI0732: some out of none · có kết quả trên tổng số 0

## English

Three out of zero cannot be. Most often the total was not yet filled in and stands as 0. It is not read as 0%, 100%
or "no cases": each of them would be a verdict on something that nobody counted.

If nothing occurred, both counts are 0, and the verdict is "no cases". If the total is not known, leave its cell
empty, and the verdict is "no data".

## Tiếng Việt

Ba trên tổng số không là điều không thể có. Thường là tổng số chưa được nhập và đang ghi 0. Không coi đó là 0%, 100%
hay "không phát sinh": cách nào cũng là kết luận về điều chưa ai đếm.

Nếu không phát sinh thì cả hai số bằng 0, kết luận là "không phát sinh". Nếu chưa có tổng số thì để trống ô đó, kết
luận là "thiếu số liệu".

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,3,0
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0732]: 3 of 0 cannot be: `online_dossier_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: if nothing occurred, both are 0; if the total is not known, leave its cell empty

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0732]: 3 trên tổng số 0 là không thể: `online_dossier_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: nếu không phát sinh thì cả hai bằng 0; nếu chưa có tổng số thì để trống ô đó

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,0,0
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,,no_cases
```

"""#),
("KPI0733", #"""
# KPI0733: more than the total · tử số lớn hơn mẫu số

## English

The part is greater than the whole: 900 dossiers online out of 450. Usually the two columns are swapped, or they
count different things or periods, for instance dossiers resolved this year, among them those received last year,
out of dossiers received this year.

Correct the counts. If both are right as they stand, the indicator's numerator and denominator do not fit together:
read in the vocabulary what each of them counts.

## Tiếng Việt

Phần lại lớn hơn tổng: 900 hồ sơ trực tuyến trên 450 hồ sơ. Thường là hai cột bị đổi chỗ, hoặc đếm nội dung hay kỳ
khác nhau, ví dụ tử số là hồ sơ giải quyết trong năm (gồm cả hồ sơ năm trước chuyển sang), còn mẫu số chỉ là hồ sơ
tiếp nhận trong năm.

Hãy sửa các số đếm. Nếu cả hai đều đúng như đã ghi thì tử số và mẫu số không khớp với chỉ số: hãy xem lại trong danh
mục mỗi phần đếm gì.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,900,450
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0733]: the numerator 900 is above the denominator 450: `online_dossier_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  help: check whether the two columns are swapped, and that both count the same period

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0733]: tử số 900 lớn hơn mẫu số 450: `online_dossier_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  gợi ý: kiểm tra xem hai cột có bị đổi chỗ không, hai số có cùng một kỳ không

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0734", #"""
# KPI0734: a result given twice · kết quả ghi hai lần

## English

Two rows give the same unit's result of the same indicator for the same period. They are not added up and neither
replaces the other: the first may be an early report and the second its correction, or both may be halves of the
year.

Keep the right one. Results of parts of the year stand under their own periods, 2024-H1 and 2024-H2, and are then
put together. With `--skip-bad-rows` both rows are left out.

Where two units were merged, the earlier results of both are not two results of one unit: say so with `history "…" from
2025-07-01` and `"Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"` instead of an `alias`; then they add up.

## Tiếng Việt

Hai dòng cùng ghi kết quả của một chỉ số, cùng đơn vị, cùng kỳ. Hai dòng không được cộng lại và cũng không dòng nào
thay dòng nào: dòng trước có thể là báo cáo sớm và dòng sau là bản sửa, hoặc mỗi dòng là một nửa năm.

Hãy giữ dòng đúng. Kết quả từng phần của năm ghi theo kỳ riêng, 2024-H1 và 2024-H2, rồi được cộng lại. Với
`--skip-bad-rows`, cả hai dòng đều bị bỏ.

Khi hai đơn vị đã sáp nhập, kết quả trước đây của chúng không phải là hai kết quả của một đơn vị: thay cho `tên khác`, hãy ghi
`lịch sử đơn vị "…" từ ngày 2025-07-01` với `"Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành"`; khi đó các kết quả được cộng lại.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,230,420
Xã Sơn Hạ,commune,2024,220,480
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0734]: `online_dossier_rate` of Xã Sơn Hạ, 2024, is given a second time
  ┌─ data.csv:row 3, column "online_dossier_rate.numerator"
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  │ first given here
  help: keep the right one; results of parts of the year stand under their own periods

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0734]: `online_dossier_rate` của Xã Sơn Hạ, năm 2024, được ghi lần thứ hai
  ┌─ data.csv:dòng 3, cột "online_dossier_rate.numerator"
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  │ lần đầu ghi ở đây
  gợi ý: chỉ giữ dòng đúng; kết quả từng phần của năm ghi theo kỳ riêng

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-H1,230,420
Xã Sơn Hạ,commune,2024-H2,220,480
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
```

"""#),
("KPI0735", #"""
# KPI0735: two totals that contradict each other · hai tổng số mâu thuẫn nhau

## English

The denominator of this indicator is the same count as a part of another one: dossiers returned early are counted
out of all dossiers resolved, which is also the total of the on-time rate. The file gives both, and they differ.
Then at least one of the two results is wrong.

Correct one of them. It is best not to give the same count twice: where the cell is empty, it is taken from the
other indicator, as in the mended file.

## Tiếng Việt

Mẫu số của chỉ số này cũng chính là một phần của chỉ số khác: hồ sơ trả trước hạn tính trên mọi hồ sơ đã giải quyết,
cũng là tổng số của tỷ lệ đúng hạn. Tệp ghi cả hai mà lại khác nhau. Như vậy ít nhất một trong hai kết quả bị sai.

Hãy sửa một trong hai. Tốt nhất không ghi một số đếm ở hai nơi: để trống ô này thì số được lấy từ chỉ số kia, như
tệp đã sửa dưới đây.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  dossier_early_rate of all >= 20%  cite "STT 3"
```

```csv data.csv
unit,level,period,dossier_on_time_rate.numerator,dossier_on_time_rate.denominator,dossier_early_rate.numerator,dossier_early_rate.all
Xã Sơn Hạ,commune,2024,850,900,225,800
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0735]: the denominator 800 contradicts 900, given elsewhere for the same count: `dossier_early_rate.all` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "dossier_early_rate.all"
  ┌─ data.csv:row 2, column "dossier_on_time_rate.denominator"
  │ 900 stands here
  help: mend one of the two, or leave this cell empty: it is then taken from the other

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0735]: mẫu số 800 khác với 900, là số ghi ở nơi khác cho cùng nội dung này: `dossier_early_rate.all` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "dossier_early_rate.all"
  ┌─ data.csv:dòng 2, cột "dossier_on_time_rate.denominator"
  │ 900 ghi ở đây
  gợi ý: hãy sửa một trong hai, hoặc để trống ô này để lấy theo ô kia

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,dossier_on_time_rate.numerator,dossier_on_time_rate.denominator,dossier_early_rate.numerator,dossier_early_rate.all
Xã Sơn Hạ,commune,2024,850,900,225,
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.2,0.25,met
```

"""#),
("KPI0736", #"""
# KPI0736: "nothing occurred" beside a count · ghi "không phát sinh" bên cạnh một con số

## English

The pack declares a word for "nothing occurred", here `KPS`. One of the two cells has it, the other has a count
above 0. If there were 900 dossiers, something did occur: either none of them was online, and a 0 belongs there, or
the 900 is wrong.

Write 0 or leave empty what did not occur, or give both counts.

## Tiếng Việt

Gói khai báo một ký hiệu cho "không phát sinh", ở đây là `KPS`. Một trong hai ô ghi ký hiệu đó, ô kia ghi số lớn hơn
0. Đã có 900 hồ sơ tức là có phát sinh: hoặc không hồ sơ nào trực tuyến, khi đó phải ghi 0, hoặc số 900 bị sai.

Phần nào không phát sinh thì ghi 0 hoặc để trống; nếu có phát sinh thì ghi đủ hai số.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "*.csv"
  no cases "KPS"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,KPS,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0736]: one cell says that nothing occurred, this one says 900: `online_dossier_rate` of Xã Sơn Hạ, 2024
  ┌─ data.csv:row 2, column "online_dossier_rate.denominator"
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  │ nothing occurred, it says here
  help: if nothing occurred, leave this cell empty or write 0; else write both counts

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0736]: một ô ghi không phát sinh, ô này lại ghi 900: `online_dossier_rate` của Xã Sơn Hạ, năm 2024
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.denominator"
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  │ ở đây ghi không phát sinh
  gợi ý: nếu không phát sinh thì để trống ô này hoặc ghi 0; nếu có thì ghi đủ hai số

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,KPS,0
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,,no_cases
```

"""#),
("KPI0737", #"""
# KPI0737: the name of a file or sheet says no period · tên tệp, tên trang tính không cho biết kỳ báo cáo

## English

The pack declares `period from file name`: the office sends one file for each period, and the name says which. A period
stands in a name as `2024-03`, `202403`, `thang-3-2024`, `2024-Q1`, `quy-1-2024`, `2024-H1` or `2024`. This name has
none, or has two. Rename the file, or declare the period itself.

The same holds for `period from sheet name`, where the sheets of a workbook are called `Tháng 3`, `Quý I` or the like; without
a year they are of the pack's year.

## Tiếng Việt

Gói khai báo `kỳ từ tên tệp`: cơ quan gửi mỗi kỳ một tệp và tên tệp cho biết kỳ nào. Trong tên tệp, kỳ được ghi là
`2024-03`, `202403`, `thang-3-2024`, `2024-Q1`, `quy-1-2024`, `2024-H1` hoặc `2024`. Tên tệp này không có kỳ nào, hoặc có
hai kỳ. Hãy đổi tên tệp, hoặc khai báo thẳng kỳ báo cáo.

`kỳ từ tên trang tính` cũng vậy, khi các trang tính của tệp Excel mang tên `Tháng 3`, `Quý I`…; không ghi năm thì là năm của
gói.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bieu-*.csv"
  unit from "Đơn vị"
  level commune
  period from file name
  online_dossier_rate from "Trực tuyến" of "Tổng số"
```

```csv bieu-06.csv
Đơn vị,Trực tuyến,Tổng số
Xã Sơn Hạ,450,900
```

```console
$ chuan grade plan.kpi --data bieu-06.csv
error[KPI0737]: the name of bieu-06.csv says no period
  ┌─ plan.kpi:13:15
13│   period from file name
  │               ^^^^^^^^^
  help: name the file like `bieu-06-2024-03.csv` or `bieu-06-2024-Q1.csv`, or declare `period 2024-03`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data bieu-06.csv --lang vi
lỗi[KPI0737]: tên tệp bieu-06.csv không cho biết kỳ báo cáo
  ┌─ plan.kpi:13:15
13│   period from file name
  │               ^^^^^^^^^
  gợi ý: hãy đặt tên tệp như `bieu-06-2024-03.csv` hoặc `bieu-06-2024-Q1.csv`, hoặc khai báo `kỳ 2024-03`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv bieu-06-2024-03.csv
Đơn vị,Trực tuyến,Tổng số
Xã Sơn Hạ,450,900
```

```console
$ chuan grade plan.kpi --data bieu-06-2024-03.csv --period 2024-03 --format csv --columns unit,period,target,value,verdict
unit,period,target,value,verdict
Xã Sơn Hạ,2024-03,0.5,0.5,met
```

"""#),
("KPI0738", #"""
# KPI0738: figures that must add up do not · các số phải bằng nhau lại không bằng

## English

A `check` in the pack's `data` declaration says which columns add up to which, and in this row they do not. One of the
figures is wrong, so the results that are made from them would be wrong too: nothing is graded until the figure is
corrected where it comes from. The forms of the standard library have such checks; Biểu 06 has three.

A row in which one of the cells is blank is not checked: a blank is not zero.

## Tiếng Việt

Dòng `kiểm tra` trong khai báo `dữ liệu` cho biết cột nào bằng tổng các cột nào, và ở dòng này thì không bằng. Có một
con số sai, nên kết quả tính từ đó cũng sai: chưa đánh giá gì cho đến khi con số được sửa ở nơi lập báo cáo. Các biểu
trong thư viện chuẩn đều có kiểm tra này; Biểu 06 có ba.

Dòng có ô để trống thì không kiểm tra: ô trống không phải là số không.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  check "Tổng số" = "Trực tuyến" + "Trực tiếp" + "Từ kỳ trước"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "Trực tuyến" of "Tổng số"
```

```csv bao-cao-2024.csv
Đơn vị,Tổng số,Trực tuyến,Trực tiếp,Từ kỳ trước
Xã Sơn Hạ,900,450,400,50
Xã Sơn Linh,900,500,400,50
```

```console
$ chuan grade plan.kpi --data bao-cao-2024.csv
error[KPI0738]: "Tổng số" is 900, but "Trực tuyến" + "Trực tiếp" + "Từ kỳ trước" is 500 + 400 + 50 = 950
  ┌─ bao-cao-2024.csv:row 3, column "Tổng số"
  ┌─ plan.kpi:11:3
11│   check "Tổng số" = "Trực tuyến" + "Trực tiếp" + "Từ kỳ trước"
  │   ------------------------------------------------------------ these must be equal
  = they differ by 50
  help: correct the figure that is wrong, in the report from which the file was made

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data bao-cao-2024.csv --lang vi
lỗi[KPI0738]: "Tổng số" là 900, nhưng "Trực tuyến" + "Trực tiếp" + "Từ kỳ trước" là 500 + 400 + 50 = 950
  ┌─ bao-cao-2024.csv:dòng 3, cột "Tổng số"
  ┌─ plan.kpi:11:3
11│   check "Tổng số" = "Trực tuyến" + "Trực tiếp" + "Từ kỳ trước"
  │   ------------------------------------------------------------ hai bên phải bằng nhau
  = chênh nhau 50
  gợi ý: hãy sửa con số sai ngay trong báo cáo gốc của tệp này

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv bao-cao-moi.csv
Đơn vị,Tổng số,Trực tuyến,Trực tiếp,Từ kỳ trước
Xã Sơn Hạ,900,450,400,50
Xã Sơn Linh,900,450,400,50
```

```console
$ chuan grade plan.kpi --data bao-cao-moi.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.5,0.5,met
Xã Sơn Linh,0.5,0.5,met
```

"""#),
("KPI0739", #"""
# KPI0739: another name of a unit is taken · tên khác của đơn vị đã là tên đơn vị khác

## English

The unit list, or an `alias` of the pack, says that a unit is also called so, and another unit of the data already has
this name, code or other name. Results under it could be of either. Take the name away from one of the two; several
other names in one cell stand with semicolons between them.

## Tiếng Việt

Danh sách đơn vị, hoặc phần `tên khác` của gói, ghi rằng đơn vị còn có tên này, nhưng một đơn vị khác trong số liệu đã
có tên, mã hoặc tên khác như vậy. Không biết kết quả ghi dưới tên đó là của đơn vị nào. Hãy bỏ tên này ở một trong hai
đơn vị; nhiều tên khác trong một ô cách nhau bằng dấu chấm phẩy.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "don-vi.csv"
  unit from "Mã"
  name from "Tên"
  level commune
  alias from "Tên khác"
```

```csv don-vi.csv
Mã,Tên,Tên khác
X01,Xã Sơn Hạ,UBND xã Sơn Hạ; Sơn Hạ
X02,Xã Sơn Linh,Sơn Hạ
```

```csv ket-qua.csv
unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Sơn Hạ,2024,450,900
```

```console
$ chuan grade plan.kpi --data don-vi.csv ket-qua.csv
error[KPI0739]: `Sơn Hạ` is said to be another name of a unit, but names the unit `X01` already
  ┌─ don-vi.csv:row 3, column "Tên khác"
  help: a name stands for one unit: take it away from one of the two

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data don-vi.csv ket-qua.csv --lang vi
lỗi[KPI0739]: `Sơn Hạ` được ghi là tên khác của một đơn vị, nhưng đã là tên của đơn vị `X01`
  ┌─ don-vi.csv:dòng 3, cột "Tên khác"
  gợi ý: mỗi tên chỉ dùng cho một đơn vị: hãy bỏ ở một trong hai chỗ

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv don-vi.csv
Mã,Tên,Tên khác
X01,Xã Sơn Hạ,UBND xã Sơn Hạ; Sơn Hạ
X02,Xã Sơn Linh,
```

```console
$ chuan grade plan.kpi --data don-vi.csv ket-qua.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
X01,0.5,0.5,met
X02,0.5,,no_data
```

"""#),
("KPI0740", #"""
# KPI0740: a column of the file is not read · một cột của tệp không được dùng

## English

`chuan check PACK --data FILE…` lists the columns that the pack's declaration does not name. Nothing is wrong with that:
an office's file may hold more than a plan asks for. But a column that was meant to be read shows here when the
declaration forgets it.

## Tiếng Việt

`chuan check GÓI --data TỆP…` liệt kê các cột mà khai báo của gói không nhắc đến. Đây không phải là lỗi: tệp của cơ quan
có thể có nhiều hơn phần kế hoạch cần. Nhưng nếu khai báo bỏ sót một cột cần đọc thì cột đó sẽ hiện ở đây.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "Trực tuyến" of "Tổng số"
```

```csv bao-cao-2024.csv
Đơn vị,Tổng số,Trực tuyến,Bưu chính
Xã Sơn Hạ,900,450,30
```

```console
$ chuan check plan.kpi --data bao-cao-2024.csv
note[KPI0740]: nothing is made of the column "Bưu chính"
  ┌─ bao-cao-2024.csv:row 1

no mistakes in 2 files
$ chuan check plan.kpi --data bao-cao-2024.csv --lang vi
lưu ý[KPI0740]: không dùng đến cột "Bưu chính"
  ┌─ bao-cao-2024.csv:dòng 1

không có lỗi trong 2 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "Trực tuyến" of "Tổng số"
  postal_dossier_rate from "Bưu chính" of "Tổng số"
```

```console
$ chuan check mended.kpi --data bao-cao-2024.csv
no mistakes in 2 files
```

"""#),
("KPI0741", #"""
# KPI0741: no file for this declaration · không có tệp nào cho khai báo này

## English

`chuan check PACK --data FILE…` compares the pack's `data` declarations with files. This declaration names files none of
which were given, so nothing is known of it. Give such a file too; or correct the name, if the file given was meant.

## Tiếng Việt

`chuan check GÓI --data TỆP…` so các khai báo `dữ liệu` của gói với tệp. Khai báo này nêu những tệp chưa được đưa vào,
nên chưa biết gì về nó. Hãy đưa thêm tệp đó; hoặc sửa tên, nếu khai báo vốn dành cho tệp đã đưa.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao_cao_*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  online_dossier_rate from "Trực tuyến" of "Tổng số"
```

```csv bao-cao-2024.csv
đơn vị,cấp,kỳ,online_dossier_rate
Xã Sơn Hạ,xã,2024,50%
```

```console
$ chuan check plan.kpi --data bao-cao-2024.csv
note[KPI0741]: none of the files given is called "bao_cao_*.csv", so nothing was checked here
  ┌─ plan.kpi:10:6
10│ data "bao_cao_*.csv"
  │      ^^^^^^^^^^^^^^^

no mistakes in 2 files
$ chuan check plan.kpi --data bao-cao-2024.csv --lang vi
lưu ý[KPI0741]: không có tệp nào tên "bao_cao_*.csv", nên phần này chưa được kiểm tra
  ┌─ plan.kpi:10:6
10│ data "bao_cao_*.csv"
  │      ^^^^^^^^^^^^^^^

không có lỗi trong 2 tệp
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"

data "bao-cao-*.csv"
  shares as percent
```

```console
$ chuan check mended.kpi --data bao-cao-2024.csv
no mistakes in 2 files
```

"""#),
("KPI0742", #"""
# KPI0742: a change without its day · chưa ghi ngày thay đổi đơn vị

## English

A table of what units were made of needs the day from which that holds, in the column `from` ("Từ ngày"): results of
periods before it are those of the units before, results from then on the new unit's.

## Tiếng Việt

Bảng ghi đơn vị hợp thành phải có ngày bắt đầu ở cột "Từ ngày" (`from`): kết quả của các kỳ trước ngày đó là của các đơn vị
cũ, từ ngày đó là của đơn vị mới.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2024  cite "STT 1"
```

```csv results.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,90,100
Xã Sơn Thành,commune,2024,10,500
Xã Sơn Hạ,commune,2026,600,1000
```

```csv data.csv
Đơn vị,Từ ngày,Hợp thành từ
Xã Sơn Hạ,,Xã Sơn Hạ; Xã Sơn Thành
```

```console
$ chuan grade plan.kpi --data results.csv --units data.csv
error[KPI0742]: from which day `Xã Sơn Hạ` is made of these units is not said
  ┌─ data.csv:row 2, column "Đơn vị"
  help: write the day in the column `from`: `2025-07-01`

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data results.csv --units data.csv --lang vi
lỗi[KPI0742]: chưa ghi `Xã Sơn Hạ` được hợp thành từ ngày nào
  ┌─ data.csv:dòng 2, cột "Đơn vị"
  gợi ý: hãy ghi ngày vào cột `từ ngày`: `01/07/2025`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
Đơn vị,Từ ngày,Hợp thành từ
Xã Sơn Hạ,01/07/2025,Xã Sơn Hạ; Xã Sơn Thành
```

```console
$ chuan grade plan.kpi --data results.csv --units mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.1666666667,0.6,met
```

"""#),
("KPI0743", #"""
# KPI0743: a unit that is no more · đơn vị không còn

## English

The row is about a time at which its unit was no more: by the pack's `history`, or by the list of units, it ended before.
Its figures belong to what was made of it, so name that unit; or the period is wrong.

## Tiếng Việt

Dòng này nói về thời gian mà đơn vị không còn: theo `lịch sử đơn vị` của gói, hoặc theo danh mục, đơn vị đã kết thúc trước
đó. Số liệu thuộc về đơn vị mới, nên hãy ghi tên đơn vị mới; hoặc sửa lại kỳ.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Thành,commune,2025,10,500
Xã Sơn Nham,commune,2025,20,400
Xã Sơn Thành,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0743]: `Xã Sơn Thành` is no more since 2025-07-01, and this row is about 2026
  ┌─ data.csv:row 5, column "unit"
  ┌─ plan.kpi:11:3
11│   "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
  │   ---------------------------------------------------------- the change is told here
  help: it is part of Xã Sơn Hạ since then: name that unit, or correct the period

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0743]: `Xã Sơn Thành` không còn từ ngày 01/07/2025, nhưng dòng này là của năm 2026
  ┌─ data.csv:dòng 5, cột "unit"
  ┌─ plan.kpi:11:3
11│   "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
  │   ---------------------------------------------------------- thay đổi được ghi ở đây
  gợi ý: từ ngày đó đơn vị thuộc Xã Sơn Hạ: hãy ghi đơn vị này, hoặc sửa lại kỳ

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Thành,commune,2025,10,500
Xã Sơn Nham,commune,2025,20,400
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.12,0.6,met
```

"""#),
("KPI0744", #"""
# KPI0744: a history that contradicts itself · danh mục đơn vị mâu thuẫn

## English

By the tables, a unit went whole into one and also, whole or in part, into another. A unit that was divided stands in the
column `part of` in each row.

## Tiếng Việt

Theo các bảng, một đơn vị vừa nhập toàn bộ vào một nơi, vừa nhập toàn bộ hoặc một phần vào nơi khác. Đơn vị bị chia thì ở mỗi
dòng ghi vào cột "Một phần của".

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2024  cite "STT 1"
```

```csv results.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,90,100
Xã Sơn Thành,commune,2024,10,500
Xã Sơn Hạ,commune,2026,600,1000
```

```csv data.csv
Đơn vị,Từ ngày,Hợp thành từ,Một phần của
Xã Sơn Hạ,01/07/2025,Xã Sơn Hạ; Xã Sơn Thành,
Xã Sơn Linh,01/07/2025,Xã Sơn Linh,Xã Sơn Thành
```

```console
$ chuan grade plan.kpi --data results.csv --units data.csv
error[KPI0744]: `Xã Sơn Thành` went whole into `Xã Sơn Hạ` and also into `Xã Sơn Linh`
  ┌─ data.csv:row 3, column "Đơn vị"
  ┌─ data.csv:row 2, column "Hợp thành từ"
  │ whole it went here
  help: a unit that was divided stands under `part of` in each row

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data results.csv --units data.csv --lang vi
lỗi[KPI0744]: `Xã Sơn Thành` đã nhập toàn bộ vào `Xã Sơn Hạ`, lại nhập vào `Xã Sơn Linh`
  ┌─ data.csv:dòng 3, cột "Đơn vị"
  ┌─ data.csv:dòng 2, cột "Hợp thành từ"
  │ nhập toàn bộ được ghi ở đây
  gợi ý: đơn vị bị chia thì ở mỗi dòng ghi vào cột `một phần của`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
Đơn vị,Từ ngày,Hợp thành từ,Một phần của
Xã Sơn Hạ,01/07/2025,Xã Sơn Hạ; Xã Sơn Thành,
Xã Sơn Linh,01/07/2025,Xã Sơn Linh,
```

```console
$ chuan grade plan.kpi --data results.csv --units mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.1666666667,0.6,met
```

"""#),
("KPI0745", #"""
# KPI0745: a figure that counts later months twice · số liệu tính trùng các tháng sau

## English

In the year of a change, a figure of the whole year that is given for a unit before counts for what was made of it, as long
as that has no figures of its own for later months. Here it has, so those months would count twice. Give the months before
the change under their own period, or only the whole year.

## Tiếng Việt

Trong năm có thay đổi, số liệu cả năm của đơn vị cũ được tính cho đơn vị mới, miễn là đơn vị mới không có số liệu riêng của
các tháng sau. Ở đây đơn vị mới đã có, nên các tháng đó sẽ bị tính hai lần. Hãy ghi các tháng trước thay đổi theo kỳ riêng,
hoặc chỉ ghi cả năm.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Thành,commune,2025,10,500
Xã Sơn Nham,commune,2025,20,400
Xã Sơn Hạ,commune,2025-H2,300,500
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0745]: `online_dossier_rate` of Xã Sơn Hạ, 2025, is also of months after 2025-07-01, which are given for `Xã Sơn Hạ` too
  ┌─ data.csv:row 2, column "online_dossier_rate.numerator"
  ┌─ data.csv:row 5, column "online_dossier_rate.numerator"
  │ given here, 2025-H2
  help: give the months before 2025-07-01 under their own period (`2025-01..2025-06`), or only the whole period

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0745]: `online_dossier_rate` của Xã Sơn Hạ, năm 2025, gồm cả các tháng từ ngày 01/07/2025, mà `Xã Sơn Hạ` cũng đã ghi
  ┌─ data.csv:dòng 2, cột "online_dossier_rate.numerator"
  ┌─ data.csv:dòng 5, cột "online_dossier_rate.numerator"
  │ ghi ở đây, 6 tháng cuối năm 2025
  gợi ý: hãy ghi các tháng trước ngày 01/07/2025 theo kỳ riêng (`2025-01..2025-06`), hoặc chỉ ghi cả kỳ

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025-H1,90,100
Xã Sơn Thành,commune,2025-H1,10,500
Xã Sơn Nham,commune,2025-H1,20,400
Xã Sơn Hạ,commune,2025-H2,300,500
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.28,0.6,met
```

"""#),
("KPI0746", #"""
# KPI0746: a figure taken as the new unit's · số liệu được hiểu là của đơn vị mới

## English

The name is that of two units: one that ended within the period and one that began. Where other units of those that the new
one was made of have figures of the period, the row is the old unit's, and they add up. Here none has, so the figure is
taken as the new unit's, which reports for the whole period. If it is the old unit's, the others' figures are missing:
give them, or give the months before and after the change under periods of their own.

## Tiếng Việt

Tên này là của hai đơn vị: một đơn vị kết thúc và một đơn vị bắt đầu trong kỳ. Khi các đơn vị hợp thành khác cũng có số liệu
của kỳ đó thì dòng này là của đơn vị cũ, và các số liệu được cộng lại. Ở đây không có, nên số liệu được hiểu là của đơn vị
mới, báo cáo cho cả kỳ. Nếu thật ra là của đơn vị cũ thì còn thiếu các đơn vị kia: hãy đưa thêm, hoặc ghi các tháng trước
và sau thay đổi theo kỳ riêng.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data data.csv
Kế hoạch kiểm soát TTHC năm 2026 · period 2026

unit       indicator            target  value  verdict      margin  needed             source
───────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ  online_dossier_rate  ≥ 90%     60%  missed   -30 points  300 more dossiers  Mục 1, STT 1

by unit    met  missed  no cases  no data
─────────────────────────────────────────
Xã Sơn Hạ    0       1         0        0

by level  met  missed  no cases  no data
────────────────────────────────────────
commune     0       1         0        0

1 verdict: 0 met, 1 missed, 0 no cases, 0 no data
warning[KPI0746]: the figures of `Xã Sơn Hạ`, 2025, are taken as those of the unit since 2025-07-01, for the whole period
  ┌─ data.csv:row 2, column "unit"
  = no other unit that it was made of has figures of this period; were they those of the unit before, the result would lack the others
  help: if they are the earlier unit's, give those of the others too, or the months (`2025-01..2025-06`)
$ chuan grade plan.kpi --data data.csv --lang vi
Kế hoạch kiểm soát TTHC năm 2026 · năm 2026

đơn vị     chỉ số                                           chỉ tiêu  kết quả  kết luận   chênh lệch  cần             căn cứ
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ  Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…  ≥ 90%         60%  không đạt  -30 điểm %  thêm 300 hồ sơ  Mục 1, STT 1

theo đơn vị  đạt  không đạt  không phát sinh  thiếu số liệu
───────────────────────────────────────────────────────────
Xã Sơn Hạ      0          1                0              0

theo cấp  đạt  không đạt  không phát sinh  thiếu số liệu
────────────────────────────────────────────────────────
cấp xã      0          1                0              0

1 kết luận: 0 đạt, 1 không đạt, 0 không phát sinh, 0 thiếu số liệu
cảnh báo[KPI0746]: số liệu của `Xã Sơn Hạ`, năm 2025, được hiểu là của đơn vị từ ngày 01/07/2025, cho cả kỳ
  ┌─ data.csv:dòng 2, cột "unit"
  = không đơn vị hợp thành nào khác có số liệu của kỳ này; nếu đây là của đơn vị cũ thì kết quả còn thiếu các đơn vị kia
  gợi ý: nếu là của đơn vị cũ, hãy đưa cả số liệu của các đơn vị kia, hoặc ghi rõ các tháng (`2025-01..2025-06`)
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Thành,commune,2025,10,500
Xã Sơn Nham,commune,2025,20,400
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.12,0.6,met
```

"""#),
("KPI0747", #"""
# KPI0747: a class that the classification does not have · mức không có trong cách phân loại

## English

A column of this file says what units are by a classification of the pack, and this cell names none of its classes. So nobody can say which targets hold
for the unit.

Write a class by its name, title or alias, or add the cell's text to the classification as an alias: `III "Khu vực III" alias "KV3"`. A unit that has no
class has an empty cell.

## Tiếng Việt

Một cột của tệp cho biết đơn vị thuộc mức nào của một cách phân loại, nhưng chữ trong ô này không phải mức nào cả. Vì vậy không biết chỉ tiêu nào áp dụng
cho đơn vị.

Hãy ghi tên, tên đầy đủ hoặc tên khác của một mức, hoặc thêm chữ trong ô làm tên khác: `III "Khu vực III" tên khác "KV3"`. Đơn vị không thuộc mức nào thì
để trống ô.

## Example

```kpi plan.kpi
pack thu_nhap_2026 "Thu nhập bình quân"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"

indicator income "Thu nhập bình quân (triệu đồng)": number

targets "Điều 1" for level commune
  income >= 55 for region III    cite "1"
```

```csv data.csv
unit,level,period,region,income
Đông Hà,commune,2026,Vùng 3,60
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0747]: `region` has no class called `Vùng 3`
  ┌─ data.csv:row 2, column "region"
  help: write one of `I`, `II`, `III`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0747]: Khu vực không có mức nào tên là `Vùng 3`
  ┌─ data.csv:dòng 2, cột "region"
  gợi ý: hãy ghi một trong các tên `I`, `II`, `III`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,region,income
Đông Hà,commune,2026,Khu vực III,60
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,class,target,value,verdict
unit,class,target,value,verdict
Đông Hà,region III,55,60,met
```

"""#),
("KPI0748", #"""
# KPI0748: nothing says of which class a unit is · chưa biết đơn vị thuộc mức nào

## English

The pack asks something by a classification: a target is for a class, units are ranked or held to a quota within one, a criterion asks for it. No file says
of which class this unit is, so it is left out of all that goes by the class: it gets no row, and is not missed.

Add the class to the list of units. It is asked of the units of those levels at which some unit has a class; where none has one, of all.

## Tiếng Việt

Gói có nội dung áp dụng theo cách phân loại: chỉ tiêu giao cho một mức, xếp hạng hoặc hạn mức theo mức, điều kiện hỏi đến mức. Không tệp nào cho biết đơn vị
này thuộc mức nào, nên mọi nội dung theo mức chưa tính đến đơn vị: không có dòng kết luận, cũng không bị coi là không đạt.

Hãy bổ sung mức vào danh sách đơn vị. Cảnh báo áp dụng cho các đơn vị ở những cấp đã có đơn vị được phân loại; nếu chưa có đơn vị nào thì cho mọi đơn vị.

## Example

```kpi plan.kpi
pack thu_nhap_2026 "Thu nhập bình quân"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

classification region "Khu vực": I "Khu vực I", II "Khu vực II", III "Khu vực III"

indicator income "Thu nhập bình quân (triệu đồng)": number

targets "Điều 1" for level commune
  income >= 50 for region I      cite "1"
  income >= 40 for region III    cite "2"
```

```csv data.csv
unit,level,period,region,income
Đông Hà,commune,2026,I,60
Đakrông,commune,2026,,45
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Đông Hà,50,60,met
warning[KPI0748]: no file says the `region` of `Đakrông`
  ┌─ data.csv:row 3, column "unit"
  help: add a column `region` to the list of units; until then what is asked by `region` leaves it out
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,target,value,verdict --lang vi
﻿mã,chỉ tiêu,kết quả,kết luận
Đông Hà,50,60,met
cảnh báo[KPI0748]: không tệp nào ghi Khu vực của `Đakrông`
  ┌─ data.csv:dòng 3, cột "unit"
  gợi ý: thêm cột `Khu vực` vào danh sách đơn vị; khi chưa có cột này, nội dung áp dụng theo Khu vực chưa tính đơn vị này
```

Mended:

```csv mended.csv
unit,level,period,region,income
Đông Hà,commune,2026,I,60
Đakrông,commune,2026,III,45
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Đông Hà,50,60,met
Đakrông,40,45,met
```

"""#),
("KPI0749", #"""
# KPI0749: records that name no unit · bản ghi không nêu đơn vị

## English

An indicator counts these records by a column of units, who received them for instance, and in some rows that cell is blank. Such a record belongs to nobody by that
column, so it is counted for nobody there; what goes by other columns counts it as ever.

Fill the cells in where the unit is known. Where it is right that there is none, count such records apart, `where receiver is missing`.

## Tiếng Việt

Một chỉ số đếm các bản ghi này theo một cột đơn vị, ví dụ nơi tiếp nhận, nhưng ở một số dòng ô đó để trống. Theo cột đó, bản ghi không của đơn vị nào nên không
được tính cho ai; các phép đếm theo cột khác vẫn tính như thường.

Hãy điền ô nếu biết đơn vị. Nếu đúng là không có, hãy đếm riêng, `với nơi_nhận thiếu`.

## Example

```kpi plan.kpi
pack ho_so_2026 "Giải quyết hồ sơ"
  document "12/KH-UBND" issued 2026-01-20
  year 2026
  level province "Quảng Trị"

records cases "hồ sơ" of dossier
  finished "ngày xong": date
  receiver "nơi tiếp nhận": unit
  handler "nơi giải quyết": unit
  period by finished
  unit by handler

indicator taken "Đã tiếp nhận": count of dossiers = count(cases by receiver)

targets "Mục I"
  taken >= 1     cite "I.1"

data "ho-so.csv"
  level commune
```

```csv ho-so.csv
ngày xong,nơi tiếp nhận,nơi giải quyết
09/02/2026,Đông Hà,Đông Hà
10/02/2026,,Đông Hà
```

```console
$ chuan grade plan.kpi --data ho-so.csv --period 2026-02 --format csv --columns unit,value,verdict
unit,value,verdict
Đông Hà,1,met
warning[KPI0749]: 1 record names no unit in `receiver`: what counts by it leaves it out
  ┌─ ho-so.csv:row 3, column "nơi tiếp nhận"
  help: fill in the cells, or count such records by another indicator with `where receiver is missing`
$ chuan grade plan.kpi --data ho-so.csv --period 2026-02 --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Đông Hà,1,met
cảnh báo[KPI0749]: 1 bản ghi không nêu đơn vị ở cột nơi tiếp nhận: phép đếm theo cột này chưa tính các bản ghi đó
  ┌─ ho-so.csv:dòng 3, cột "nơi tiếp nhận"
  gợi ý: điền các ô đó, hoặc đếm riêng bằng chỉ số khác `… với receiver thiếu`
```

Mended:

```csv mended.csv
ngày xong,nơi tiếp nhận,nơi giải quyết
09/02/2026,Đông Hà,Đông Hà
10/02/2026,Đông Hà,Đông Hà
```

```console
$ cp mended.csv ho-so.csv
$ chuan grade plan.kpi --data ho-so.csv --period 2026-02 --format csv --columns unit,value,verdict
unit,value,verdict
Đông Hà,2,met
```

"""#),
("KPI0750", #"""
# KPI0750: a unit that is written otherwise · tên đơn vị viết khác

## English

Files write one unit's name in several ways: `UBND xã Tân Hoà`, `X. Tân Hòa`, `Tân Hòa`; a spreadsheet makes 123 of the code
00123. Where only one unit can be meant, the name is taken for it, and this note says so once for each file. Two names that
differ in their tone marks are two units.

If another unit is meant, list it with a code and a level of its own.

## Tiếng Việt

Các tệp ghi tên một đơn vị theo nhiều cách: `UBND xã Tân Hoà`, `X. Tân Hòa`, `Tân Hòa`; bảng tính đổi mã 00123 thành 123. Khi chỉ có thể
là một đơn vị, tên đó được hiểu là đơn vị ấy, và mỗi tệp được nhắc một lần. Hai tên khác dấu thanh là hai đơn vị.

Nếu là đơn vị khác, hãy ghi đơn vị đó vào danh sách với mã và cấp riêng.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv units.csv
unit,name,level
00123,Xã Tân Hòa,commune
00124,Xã Sơn Linh,commune
```

```csv data.csv
unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator
UBND xã Tân Hoà,2024,450,900
124,2024,460,900
```

```console
$ chuan grade plan.kpi --data units.csv data.csv --format csv --columns unit,value,verdict
unit,value,verdict
00123,0.5,met
00124,0.5111111111,met
note[KPI0750]: `UBND xã Tân Hoà` is taken for the unit `Xã Tân Hòa`
  ┌─ data.csv:row 2, column "unit"
  = 1 more name is written otherwise than elsewhere
  help: if it is another unit, list it with a code and a level of its own
$ chuan grade plan.kpi --data units.csv data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
00123,0.5,met
00124,0.5111111111,met
lưu ý[KPI0750]: `UBND xã Tân Hoà` được hiểu là đơn vị `Xã Tân Hòa`
  ┌─ data.csv:dòng 2, cột "unit"
  = còn 1 tên nữa cũng viết khác với nơi khác
  gợi ý: nếu đó là đơn vị khác, hãy ghi đơn vị đó với mã và cấp riêng trong danh sách đơn vị
```

Mended:

```csv mended.csv
unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator
00123,2024,450,900
00124,2024,460,900
```

```console
$ chuan grade plan.kpi --data units.csv mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
00123,0.5,met
00124,0.5111111111,met
```

"""#),
("KPI0751", #"""
# KPI0751: names that differ in marks only · tên chỉ khác nhau ở dấu

## English

A name without any marks stands beside one that is the same but for its marks. Communes may differ in nothing but a mark, so the two are counted as
different units; most often they are one, and each then lacks the results of the other.

Write the name with its marks, or give it in the column `alias` of the unit list.

## Tiếng Việt

Một tên không dấu đứng cạnh một tên chỉ khác ở dấu. Hai xã có thể chỉ khác nhau một dấu, nên hai tên này được tính là hai đơn vị; phần nhiều đó là
một đơn vị, và mỗi bên thiếu kết quả của bên kia.

Hãy ghi tên có dấu, hoặc ghi ở cột `tên khác` của danh sách đơn vị.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv a.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xa Tan Hoa,commune,2024-01,450,900
```

```csv b.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Tân Hòa,commune,2024-02,460,900
```

```console
$ chuan grade plan.kpi --data a.csv b.csv --period 2024-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xa Tan Hoa,0.5,met
Xã Tân Hòa,,no_data
warning[KPI0751]: `Xa Tan Hoa` has no marks, and else is called as `Xã Tân Hòa`: they are counted as different units
  ┌─ a.csv:row 2, column "unit"
  ┌─ b.csv:row 2, column "unit"
  │ the other stands here
  help: if it is one unit, write its name with its marks, or name it in the unit list's column `alias`
$ chuan grade plan.kpi --data a.csv b.csv --period 2024-01 --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xa Tan Hoa,0.5,met
Xã Tân Hòa,,no_data
cảnh báo[KPI0751]: `Xa Tan Hoa` không có dấu, ngoài ra trùng với `Xã Tân Hòa`: đang được tính là các đơn vị khác nhau
  ┌─ a.csv:dòng 2, cột "unit"
  ┌─ b.csv:dòng 2, cột "unit"
  │ đơn vị kia ở đây
  gợi ý: nếu là một đơn vị, hãy ghi tên có dấu, hoặc ghi ở cột `tên khác` của danh sách đơn vị
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Tân Hòa,commune,2024-01,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv b.csv --period 2024-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã Tân Hòa,0.5,met
```

"""#),
("KPI0752", #"""
# KPI0752: a total that is not the sum of its rows · dòng cộng không bằng tổng các dòng

## English

A row of totals is left out, as its rows are counted already; but what it says is compared with what they come to. Where the two differ, a row is
missing or stands twice, or a figure is wrong: nothing is graded until it is known which.

Correct the figure or add the row. Where the rows hold, say so in the pack: `leave out rows where "…" is "…"`.

## Tiếng Việt

Dòng cộng được bỏ ra vì các dòng của nó đã được tính; nhưng số ghi ở đó được so với tổng các dòng. Khi hai bên khác nhau thì thiếu một dòng, một dòng ghi
hai lần, hoặc có con số sai: chưa đánh giá khi chưa rõ bên nào đúng.

Hãy sửa số, hoặc bổ sung dòng. Nếu các dòng mới đúng, khai báo trong gói: `bỏ các dòng có "…" là "…"`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,449,900
Tổng cộng,,2024,999,1800
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0752]: `Tổng cộng` says 999, but its rows come to 899
  ┌─ data.csv:row 4, column "online_dossier_rate.numerator"
  = they differ by 100
  help: correct the figure that is wrong: a row may be missing, or stand twice
  help: if the rows hold, say so in `data`: `leave out rows where "unit" is "Tổng cộng"`

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0752]: `Tổng cộng` ghi 999, nhưng các dòng cộng lại là 899
  ┌─ data.csv:dòng 4, cột "online_dossier_rate.numerator"
  = chênh nhau 100
  gợi ý: hãy sửa con số sai: có thể thiếu một dòng, hoặc một dòng ghi hai lần
  gợi ý: nếu các dòng mới đúng, khai báo trong `dữ liệu`: `bỏ các dòng có "unit" là "Tổng cộng"`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,450,900
Xã Sơn Linh,commune,2024,449,900
Tổng cộng,,2024,899,1800
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.5,met
Xã Sơn Linh,0.4988888889,missed
note[KPI0619]: `Tổng cộng`, row 4, is a total of other rows, not a unit: it is left out
  ┌─ mended.csv:row 4, column "unit"
  = it agrees with the sum of its rows

left out 1 row of mended.csv as a total: 4
```

"""#),
("KPI0753", #"""
# KPI0753: a unit that stands in one table only · đơn vị chỉ có trong một bảng

## English

Most units stand in several of the tables of results, and this one in a single one. Its name may be written otherwise in the others, so that one unit
looks like two and each has half of the results; or the others lack its row.

Write the name alike, or give the other one in the column `alias` of the unit list. Where the unit really has no other rows, nothing is wrong.

## Tiếng Việt

Phần lớn đơn vị có trong nhiều bảng kết quả, riêng đơn vị này chỉ có trong một bảng. Có thể các bảng kia ghi tên khác, khiến một đơn vị trông như hai và
mỗi bên chỉ có một nửa kết quả; hoặc các bảng kia thiếu dòng của đơn vị.

Hãy ghi tên thống nhất, hoặc ghi tên kia ở cột `tên khác` của danh sách đơn vị. Nếu đơn vị thực sự không có dòng nào khác thì không có gì sai.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv a.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-01,450,900
Xã Sơn Ba,commune,2024-01,450,900
Xã Sơn Linh,commune,2024-01,449,900
```

```csv b.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-02,450,900
Xã Sơn Ba,commune,2024-02,450,900
Xã Sơn Lin,commune,2024-02,449,900
```

```console
$ chuan grade plan.kpi --data a.csv b.csv --period 2024-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.5,met
Xã Sơn Ba,0.5,met
Xã Sơn Linh,0.4988888889,missed
Xã Sơn Lin,,no_data
warning[KPI0753]: 2 units stand in one only of the 2 tables of results, where the others stand in several: `Xã Sơn Linh` (a.csv), `Xã Sơn Lin` (b.csv)
  ┌─ a.csv:row 4, column "unit"
  help: is `Xã Sơn Linh` the unit `Xã Sơn Lin`? Then say so in the unit list, in a column `alias`
  help: is `Xã Sơn Lin` the unit `Xã Sơn Linh`? Then say so in the unit list, in a column `alias`
$ chuan grade plan.kpi --data a.csv b.csv --period 2024-01 --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,0.5,met
Xã Sơn Ba,0.5,met
Xã Sơn Linh,0.4988888889,missed
Xã Sơn Lin,,no_data
cảnh báo[KPI0753]: 2 đơn vị chỉ có trong một bảng trong số 2 bảng kết quả, trong khi các đơn vị khác có trong nhiều bảng: `Xã Sơn Linh` (a.csv), `Xã Sơn Lin` (b.csv)
  ┌─ a.csv:dòng 4, cột "unit"
  gợi ý: `Xã Sơn Linh` có phải là `Xã Sơn Lin`? Nếu phải, hãy ghi tên này ở cột `tên khác` của danh sách đơn vị
  gợi ý: `Xã Sơn Lin` có phải là `Xã Sơn Linh`? Nếu phải, hãy ghi tên này ở cột `tên khác` của danh sách đơn vị
```

Mended:

```csv mended.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-02,450,900
Xã Sơn Ba,commune,2024-02,450,900
Xã Sơn Linh,commune,2024-02,449,900
```

```console
$ chuan grade plan.kpi --data a.csv mended.csv --period 2024-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,0.5,met
Xã Sơn Ba,0.5,met
Xã Sơn Linh,0.4988888889,missed
```

"""#),
("KPI0754", #"""
# KPI0754: a number of what? · số của tháng hay của quý?

## English

A period may be written as offices write it: `Tháng 3`, `T3/2024`, `Quý I`, `03/2024`, `6 tháng đầu năm`, `9 tháng`; what names no year is of the pack's year. A bare 3
may be March or the third quarter, and nobody can tell.

Head the column `tháng` or `quý`, or write the period in full.

## Tiếng Việt

Kỳ có thể ghi như các cơ quan vẫn ghi: `Tháng 3`, `T3/2024`, `Quý I`, `03/2024`, `6 tháng đầu năm`, `9 tháng`; không ghi năm thì là năm của gói. Riêng số 3
đứng một mình có thể là tháng 3 hoặc quý III, không ai biết được.

Hãy đặt tên cột là `tháng` hoặc `quý`, hoặc ghi đủ kỳ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv data.csv
đơn vị,cấp,kỳ,online_dossier_rate.tử số,online_dossier_rate.mẫu số
Xã Sơn Hạ,xã,3,450,900
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0754]: `3` does not say of what it is the number
  ┌─ data.csv:row 2, column "kỳ"
  help: write `2024-03` or `2024-Q3`, or head the column `month` or `quarter`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0754]: `3` không cho biết là số của tháng hay của quý
  ┌─ data.csv:dòng 2, cột "kỳ"
  gợi ý: hãy ghi `2024-03` hoặc `2024-Q3`, hoặc đặt tên cột là `tháng` hoặc `quý`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
đơn vị,cấp,tháng,online_dossier_rate.tử số,online_dossier_rate.mẫu số
Xã Sơn Hạ,xã,3,450,900
```

```console
$ chuan grade plan.kpi --data mended.csv --period 2024-03 --format csv --columns unit,period,value,verdict
unit,period,value,verdict
Xã Sơn Hạ,2024-03,0.5,met
```

"""#),
("KPI0755", #"""
# KPI0755: a day both off and worked · vừa nghỉ vừa làm bù

## English

A list of holidays gives a day as one that is not worked, and the same or another list as one that is worked instead of another. Both cannot hold, and
deadlines in working days depend on it.

Delete the one that is wrong.

## Tiếng Việt

Danh sách ngày nghỉ ghi một ngày là ngày nghỉ, cùng danh sách đó hoặc danh sách khác lại ghi là ngày làm bù. Hai điều không thể cùng đúng, mà thời hạn tính theo
ngày làm việc lại phụ thuộc vào đó.

Hãy xóa chỗ ghi sai.

## Example

```kpi plan.kpi
pack p "Kế hoạch" year 2024 level district
records cases "hồ sơ" of dossier
  received "received": date
  due "due": date
  finished "finished": date
  period by finished
indicator quick: share of dossiers
  = count(cases where working_days(received, finished) <= 5) / count(cases where finished is known)
targets "1"
  quick >= 50%
```

```csv nghi.csv
Ngày nghỉ,Ngày làm bù,Tên
29/04/2024,04/05/2024,Nghỉ bù
04/05/2024,,Nghỉ thêm
```

```csv data.csv
unit,level,received,due,finished
Xã Sơn Hạ,commune,02/04/2024,12/04/2024,08/04/2024
```

```console
$ chuan grade plan.kpi --data nghi.csv data.csv
error[KPI0755]: 2024-05-04 is given as a day off and as a day worked instead of one
  ┌─ nghi.csv:row 3, column "Ngày nghỉ"
  ┌─ nghi.csv:row 2, column "Ngày làm bù"
  │ worked here
  help: delete the one that is wrong

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data nghi.csv data.csv --lang vi
lỗi[KPI0755]: ngày 04/05/2024 vừa được ghi là ngày nghỉ, vừa là ngày làm bù
  ┌─ nghi.csv:dòng 3, cột "Ngày nghỉ"
  ┌─ nghi.csv:dòng 2, cột "Ngày làm bù"
  │ ngày làm bù ở đây
  gợi ý: hãy xóa chỗ ghi sai

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
Ngày nghỉ,Ngày làm bù,Tên
29/04/2024,04/05/2024,Nghỉ bù
```

```console
$ chuan grade plan.kpi --data mended.csv data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,1,met
```

"""#),
("KPI0756", #"""
# KPI0756: a header in another unit · tiêu đề ghi đơn vị tính khác

## English

The header of a column names a unit or a scale that the indicator is not measured in: an amount of money in a column of dossiers, a percentage for money. Read
as they stand, the numbers would mean something else.

Bind the column to the indicator that it holds, or correct the header.

## Tiếng Việt

Tiêu đề cột ghi đơn vị tính không phải của chỉ số: số tiền trong cột hồ sơ, phần trăm cho số tiền. Nếu cứ đọc như vậy thì các con số mang nghĩa khác.

Hãy dùng cột cho đúng chỉ số, hoặc sửa tiêu đề.

## Example

```kpi plan.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
indicator cases "Hồ sơ": count of dossier
targets "Mục 1"
  revenue >= 17000000000 VND
```

```csv data.csv
đơn vị,cấp,kỳ,Thu ngân sách (%)
Xã Sơn Hạ,xã,2024,17
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0756]: the header says `%`, which is not what `revenue` is given in
  ┌─ data.csv:row 1, column "Thu ngân sách (%)"
  help: bind the column to an indicator that is measured so, or correct the header

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0756]: tiêu đề ghi `%`, không phải đơn vị tính của `revenue`
  ┌─ data.csv:dòng 1, cột "Thu ngân sách (%)"
  gợi ý: hãy dùng cột này cho chỉ số có đơn vị tính đó, hoặc sửa tiêu đề

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:

```csv mended.csv
đơn vị,cấp,kỳ,Thu ngân sách (tỷ đồng)
Xã Sơn Hạ,xã,2024,17
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,17000000000,met
note[KPI0757]: numbers are read in the scale that is written above them: "Thu ngân sách (tỷ đồng)": tỷ đồng
  ┌─ mended.csv:row 1, column "Thu ngân sách (tỷ đồng)"
```

"""#),
("KPI0757", #"""
# KPI0757: numbers in the scale above them · số theo đơn vị tính ghi ở tiêu đề

## English

A header, or the line "ĐVT" above the table, says in what the numbers are given: nghìn, triệu, tỷ đồng, ‰. They are read so, and this note says which columns
are. Nothing has to be done; where the numbers are given in full, take the words out of the header.

## Tiếng Việt

Tiêu đề cột, hoặc dòng "ĐVT" phía trên bảng, cho biết đơn vị tính: nghìn, triệu, tỷ đồng, ‰. Số được đọc theo đơn vị tính đó, và ghi chú này nêu các cột như
vậy. Không phải làm gì; nếu số đã ghi đủ thì bỏ các chữ đó khỏi tiêu đề.

## Example

```kpi plan.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
indicator cases "Hồ sơ": count of dossier
targets "Mục 1"
  revenue >= 17000000000 VND
```

```csv data.csv
đơn vị,cấp,kỳ,Thu ngân sách (tỷ đồng)
Xã Sơn Hạ,xã,2024,17
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,17000000000,met
note[KPI0757]: numbers are read in the scale that is written above them: "Thu ngân sách (tỷ đồng)": tỷ đồng
  ┌─ data.csv:row 1, column "Thu ngân sách (tỷ đồng)"
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,17000000000,met
lưu ý[KPI0757]: các số được đọc theo đơn vị tính ghi ở tiêu đề: "Thu ngân sách (tỷ đồng)": tỷ đồng
  ┌─ data.csv:dòng 1, cột "Thu ngân sách (tỷ đồng)"
```

Mended:

```csv mended.csv
đơn vị,cấp,kỳ,Thu ngân sách
Xã Sơn Hạ,xã,2024,17000000000
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,17000000000,met
```

"""#),
("KPI0758", #"""
# KPI0758: a share of another scale · tỷ lệ khác thang

## English

One share of a column is about a hundredth of the others: 0.915 among percents from 90 to 92. It is read as it stands, 0.915 percent; most likely a fraction of 1 was meant.

## Tiếng Việt

Một tỷ lệ trong cột chỉ bằng khoảng một phần trăm các ô khác: 0,915 giữa các tỷ lệ từ 90 đến 92 phần trăm. Ô này được đọc đúng như ghi, là 0,915 phần trăm;
nhiều khả năng người ghi dùng số thập phân, tức 91,5%.

## Example

```kpi plan.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator rate "Tỷ lệ": share of dossier
targets "Mục 1"
  rate >= 90%
```

```csv data.csv
đơn vị,cấp,kỳ,Tỷ lệ (%)
Xã A,xã,2024,90
Xã B,xã,2024,92
Xã C,xã,2024,0.915
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã A,0.9,met
Xã B,0.92,met
Xã C,0.00915,missed
warning[KPI0758]: `0.915` is read as 0.915 percent, in a column of percents from 90 to 92
  ┌─ data.csv:row 4, column "Tỷ lệ (%)"
  help: if a fraction of 1 was meant, write it as a percent like the others
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã A,0.9,met
Xã B,0.92,met
Xã C,0.00915,missed
cảnh báo[KPI0758]: `0.915` được đọc là 0.915 phần trăm, trong cột có các tỷ lệ từ 90 đến 92 phần trăm
  ┌─ data.csv:dòng 4, cột "Tỷ lệ (%)"
  gợi ý: nếu con số này ghi theo số thập phân (0,45 là 45%), hãy ghi lại theo phần trăm như các ô khác
```

Mended:

```csv mended.csv
đơn vị,cấp,kỳ,Tỷ lệ (%)
Xã A,xã,2024,90
Xã B,xã,2024,92
Xã C,xã,2024,91.5
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã A,0.9,met
Xã B,0.92,met
Xã C,0.915,met
```

"""#),
("KPI0759", #"""
# KPI0759: a scale that the file contradicts · khai báo đơn vị tính khác với tệp

## English

The `data` declaration says in what scale a column is written, `as tỷ đồng`, and its header, or the line above the table, names another. One of them is wrong, and
the figures would be a thousand times too large or too small. `as …` is for files whose header names no scale.

Take out what is wrong of the two.

## Tiếng Việt

Khai báo `dữ liệu` nêu cột ghi theo đơn vị tính nào, `ghi bằng tỷ đồng`, nhưng tiêu đề cột hoặc dòng phía trên bảng lại ghi đơn vị tính khác. Một trong hai chỗ
sai, và số liệu sẽ lớn hoặc nhỏ đi hàng nghìn lần. `ghi bằng …` chỉ dùng cho tệp không ghi đơn vị tính ở tiêu đề.

Hãy bỏ chỗ ghi sai.

## Example

```kpi plan.kpi
pack thu_2024 "Kế hoạch năm 2024" year 2024 level district
indicator revenue "Thu ngân sách": money
targets "Mục 1"
  revenue >= 17 tỷ đồng
data "*.csv"
  unit from "Đơn vị"
  level commune
  period 2024
  revenue from "Thu NS" as tỷ đồng
```

```csv data.csv
Đơn vị,Thu NS (triệu đồng)
Xã Sơn Hạ,17000
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0759]: the header says `triệu đồng`, and the declaration `tỷ đồng`
  ┌─ data.csv:row 1, column "Thu NS (triệu đồng)"
  ┌─ plan.kpi:9:28
 9│   revenue from "Thu NS" as tỷ đồng
  │                            ------- declared here
  help: take out what is wrong of the two; `as …` is needed only where the file names no scale

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0759]: tiêu đề ghi `triệu đồng`, còn khai báo ghi `tỷ đồng`
  ┌─ data.csv:dòng 1, cột "Thu NS (triệu đồng)"
  ┌─ plan.kpi:9:28
 9│   revenue from "Thu NS" as tỷ đồng
  │                            ------- khai báo ở đây
  gợi ý: hãy bỏ chỗ ghi sai; chỉ cần `ghi bằng …` khi tệp không ghi đơn vị tính

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended, the declaration without `as tỷ đồng`, or the file without a scale:

```csv mended.csv
Đơn vị,Thu NS
Xã Sơn Hạ,17
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,17000000000,met
```

"""#),
("KPI0770", #"""
# KPI0770: a word that is none of the choices · từ không thuộc các lựa chọn

## English
A column of records holds one of a few choices, and this cell holds something else. Guessing would count the record where it does not belong.

Write one of the choices, give the choice the other wording with `alias`, or say in a `data` declaration what the text stands for: `channel from "Kênh" with "qua mạng" as online`.

## Tiếng Việt
Cột này của bản ghi chỉ nhận một trong vài lựa chọn, mà ô này ghi khác. Nếu đoán thì bản ghi sẽ bị đếm nhầm chỗ.

Hãy ghi một trong các lựa chọn, thêm cách viết kia bằng `tên khác`, hoặc khai báo trong `dữ liệu` từ đó nghĩa là gì: `kênh từ "Kênh" với "qua mạng" là trực_tuyến`.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
indicator online_rate "Tỷ lệ trực tuyến": share of dossiers = share(cases by received where channel = online)

targets "Mục I"
  rate >= 95%            cite "I.1"
  online_rate >= 50%     cite "I.2"
```
```csv data.csv
unit,level,received,due,finished,channel
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,qua mạng
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,Trực tiếp
```
```console
$ chuan grade plan.kpi --data data.csv
error[KPI0770]: `qua mạng` is none of what can stand in `channel`
  ┌─ data.csv:row 2, column "channel"
  help: write one of `Trực tuyến`, `Trực tiếp`

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0770]: `qua mạng` không thuộc các lựa chọn của cột `kênh`
  ┌─ data.csv:dòng 2, cột "channel"
  gợi ý: hãy ghi một trong các tên `Trực tuyến`, `Trực tiếp`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:
```csv mended.csv
unit,level,received,due,finished,channel
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,Trực tuyến
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,Trực tiếp
```
```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã A,0.95,0.5,missed
Xã A,0.5,0.5,met
```

"""#),
("KPI0771", #"""
# KPI0771: neither yes nor no · không phải có, cũng không phải không

## English
A column of type `truth` holds `1`, `x`, `yes`, `có`, `đúng` or `0`, `no`, `không`, `sai`, `chưa`. This cell holds something else. An empty cell is not `no`: it is not known.

Write one of these, or say in a `data` declaration what the text stands for.

## Tiếng Việt
Cột loại `đúng hoặc sai` ghi `1`, `x`, `có`, `đúng`, `yes` hoặc `0`, `không`, `sai`, `chưa`, `no`. Ô này ghi khác. Ô trống không phải là `không`: đó là chưa rõ.

Hãy ghi một trong các từ trên, hoặc khai báo trong `dữ liệu` từ đó nghĩa là gì.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  digitised "số hóa": truth
  period by finished

indicator rate "Tỷ lệ số hóa": share of dossiers = share(cases where digitised)

targets "Mục I"
  rate >= 95%     cite "I.1"
```
```csv data.csv
unit,level,received,due,finished,digitised
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,một phần
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,không
```
```console
$ chuan grade plan.kpi --data data.csv
error[KPI0771]: `một phần` says neither yes nor no
  ┌─ data.csv:row 2, column "digitised"
  help: write `1`, `x`, `yes` or `0`, `no`, or leave the cell empty where it is not known

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0771]: `một phần` không cho biết là có hay không
  ┌─ data.csv:dòng 2, cột "digitised"
  gợi ý: hãy ghi `1`, `x`, `có` hoặc `0`, `không`; để trống nếu không rõ

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:
```csv mended.csv
unit,level,received,due,finished,digitised
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,có
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,không
```
```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã A,0.95,0.5,missed
```

"""#),
("KPI0772", #"""
# KPI0772: a number that does not fit its column of records · số không hợp với cột của bản ghi

## English
A column that counts things holds whole numbers from 0 on, and a column of numbers or money holds no percentages.

Correct the cell, or declare the column as what it is.

## Tiếng Việt
Cột đếm số lượng chỉ ghi số nguyên từ 0 trở lên; cột là số hoặc tiền không ghi phần trăm.

Hãy sửa ô này, hoặc khai báo lại loại giá trị của cột.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator fees "Phí": money = sum(fee of cases)
  lower is better

targets "Mục I"
  fees <= 100000 VND     cite "I.1"
```
```csv data.csv
unit,level,received,due,finished,fee
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,10%
```
```console
$ chuan grade plan.kpi --data data.csv
error[KPI0772]: `10%` is a percentage where a number is needed
  ┌─ data.csv:row 2, column "fee"
  help: write the number without `%`

1 error in the data; nothing was graded
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0772]: `10%` là phần trăm, ở đây cần một con số
  ┌─ data.csv:dòng 2, cột "fee"
  gợi ý: hãy ghi con số, không có `%`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
[exit 1]
```

Mended:
```csv mended.csv
unit,level,received,due,finished,fee
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,10000
```
```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã A,100000,10000,met
```

"""#),
("KPI0773", #"""
# KPI0773: a column of records that the file does not have · tệp không có cột của bản ghi

## English
An indicator that a target is about is computed from a column, and no header of the file names it. From this file the indicator cannot be computed; where nothing else gives it, there is no data.

Add the column, give the column of the records the file's wording with `alias`, or bind it in a `data` declaration: `finished from "Ngày xong"`.

## Tiếng Việt
Chỉ số của một chỉ tiêu được tính từ một cột mà tiêu đề của tệp không có. Từ tệp này không tính được chỉ số đó; nếu không có nguồn nào khác thì thiếu số liệu.

Hãy thêm cột, ghi thêm cách viết của tệp bằng `tên khác`, hoặc khai báo trong `dữ liệu`: `ngày_xong từ "Ngày xong"`.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
indicator online_rate "Tỷ lệ trực tuyến": share of dossiers = share(cases by received where channel = online)

targets "Mục I"
  rate >= 95%            cite "I.1"
  online_rate >= 50%     cite "I.2"
```
```csv data.csv
unit,level,received,due,Ngày xong,channel
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,Trực tuyến
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,Trực tiếp
```
```console
$ chuan grade plan.kpi --data data.csv
Ví dụ · period 2026

unit  indicator    target  value  verdict    margin  remarks                                   source
─────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã A  rate         ≥ 95%       –  no data            no 2026 result                            Mục I, I.1
Xã A  online_rate  ≥ 50%     50%  met      0 points  data of 1 of 12 months; no data for 202…  Mục I, I.2

by unit  met  missed  no cases  no data
───────────────────────────────────────
Xã A       1       0         0        1

by level  met  missed  no cases  no data
────────────────────────────────────────
commune     1       0         0        1

2 verdicts: 1 met, 0 missed, 0 no cases, 1 no data
warning[KPI0773]: no column `ngày kết thúc xử lý`: without it `rate` cannot be computed from these records
  ┌─ data.csv:row 1
  help: add the column, or say in a `data` declaration which it is: `finished from "…"`
$ chuan grade plan.kpi --data data.csv --lang vi
Ví dụ · năm 2026

đơn vị  chỉ số            chỉ tiêu  kết quả  kết luận       chênh lệch  ghi chú                                   căn cứ
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã A    Tỷ lệ đúng hạn    ≥ 95%           –  thiếu số liệu              chưa có kết quả năm 2026                  Mục I, I.1
Xã A    Tỷ lệ trực tuyến  ≥ 50%         50%  đạt              0 điểm %  số liệu của 1/12 tháng; thiếu số liệu c…  Mục I, I.2

theo đơn vị  đạt  không đạt  không phát sinh  thiếu số liệu
───────────────────────────────────────────────────────────
Xã A           1          0                0              1

theo cấp  đạt  không đạt  không phát sinh  thiếu số liệu
────────────────────────────────────────────────────────
cấp xã      1          0                0              1

2 kết luận: 1 đạt, 0 không đạt, 0 không phát sinh, 1 thiếu số liệu
cảnh báo[KPI0773]: không có cột `ngày kết thúc xử lý`: thiếu cột này thì không tính được `rate` từ các bản ghi trong tệp
  ┌─ data.csv:dòng 1
  gợi ý: thêm cột này, hoặc khai báo trong `dữ liệu`: `finished từ "…"`
```

Mended:
```csv mended.csv
unit,level,received,due,finished,channel
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,Trực tuyến
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,Trực tiếp
```
```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã A,0.95,0.5,missed
Xã A,0.5,0.5,met
```

"""#),
("KPI0774", #"""
# KPI0774: records and summary that differ · số tính từ bản ghi khác với bảng tổng hợp

## English
The same result is given in a summary table and comes out of the records as well, and the two differ. One of them is wrong, or they are not about the same dossiers.

Find out which, and give only the right one. Where the records do not cover the whole period of the summary, nothing is compared, and the summary stands.

## Tiếng Việt
Cùng một kết quả vừa ghi trong bảng tổng hợp, vừa tính được từ bản ghi, mà hai bên khác nhau. Một trong hai sai, hoặc không cùng nói về các hồ sơ đó.

Hãy tìm xem bên nào đúng và chỉ dùng bên đó. Khi bản ghi không đủ cả kỳ của bảng tổng hợp thì không so sánh, và lấy theo bảng tổng hợp.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  received "ngày tiếp nhận": date
  due "ngày hẹn trả": date
  finished "ngày kết thúc xử lý": date
  channel "kênh": choice of online "Trực tuyến", direct "Trực tiếp"
  fee "phí": money
  period by finished

indicator rate "Tỷ lệ đúng hạn": share of dossiers
  = count(cases where finished <= due) / count(cases where finished is known)
indicator online_rate "Tỷ lệ trực tuyến": share of dossiers = share(cases by received where channel = online)

targets "Mục I"
  rate >= 95%            cite "I.1"
  online_rate >= 50%     cite "I.2"
```
```csv data.csv
unit,level,received,due,finished,channel
Xã A,commune,05/01/2026,12/01/2026,10/01/2026,Trực tuyến
Xã A,commune,06/01/2026,13/01/2026,14/01/2026,Trực tiếp
```
```csv summary.csv
unit,period,rate.numerator,rate.denominator
Xã A,2026-01,2,2
```
```console
$ chuan grade plan.kpi --period 2026-01 --data data.csv summary.csv
error[KPI0774]: `rate` of Xã A, 2026-01 is given as 2 of 2, and the records come to 1 of 2
  ┌─ summary.csv:row 2, column "rate.numerator"
  ┌─ plan.kpi:14:5
14│   = count(cases where finished <= due) / count(cases where finished is known)
  │     ------------------------------------------------------------------------- computed so from the records
  help: correct one of the two, or give only one of them

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --period 2026-01 --data data.csv summary.csv --lang vi
lỗi[KPI0774]: `rate` của Xã A, tháng 1/2026 được ghi là 2 trên 2, còn tính từ bản ghi là 1 trên 2
  ┌─ summary.csv:dòng 2, cột "rate.numerator"
  ┌─ plan.kpi:14:5
14│   = count(cases where finished <= due) / count(cases where finished is known)
  │     ------------------------------------------------------------------------- tính như sau từ các bản ghi
  gợi ý: sửa một trong hai, hoặc chỉ dùng một nguồn số liệu

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:
```csv mended.csv
unit,period,rate.numerator,rate.denominator
Xã A,2026-01,1,2
```
```console
$ chuan grade plan.kpi --period 2026-01 --data data.csv mended.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã A,0.95,0.5,missed
Xã A,0.5,0.5,met
```

"""#),
("KPI0780", #"""
# KPI0780: a progress file lacks a column · tệp tiến độ thiếu cột

## English

A file of progress says in each row which task was done, and on which day; this one has no column for it. Columns are known by their headers, English or Vietnamese, with or without marks.

## Tiếng Việt

Mỗi dòng của tệp tiến độ ghi nhiệm vụ nào đã hoàn thành, ngày nào; tệp này không có cột đó. Cột được nhận ra theo tiêu đề tiếng Anh hoặc tiếng Việt, có dấu hay
không dấu đều được.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Xong
1,Văn phòng HĐND và UBND huyện,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
note[KPI0740]: nothing is made of the column "Xong"
  ┌─ tien-do.csv:row 1

error[KPI0780]: no column says when a task was done, or when it is due
  ┌─ tien-do.csv:row 1
  help: call the column `done on` or `ngày hoàn thành`; the others are `unit`, `occurrence`, `event on`, `due`, `extended to`, `evidence`

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lưu ý[KPI0740]: không dùng đến cột "Xong"
  ┌─ tien-do.csv:dòng 1

lỗi[KPI0780]: không có cột nào ghi ngày hoàn thành hoặc hạn
  ┌─ tien-do.csv:dòng 1
  gợi ý: đặt tên cột là `ngày hoàn thành`; các cột khác là `đơn vị`, `kỳ`, `ngày phát sinh`, `hạn`, `gia hạn đến`, `minh chứng`

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-20
```

"""#),
("KPI0781", #"""
# KPI0781: a row that names no task · dòng không ghi nhiệm vụ

## English

A row says when something was done, and not what. Write the task's code as the pack has it.

## Tiếng Việt

Dòng này ghi ngày hoàn thành mà không ghi nhiệm vụ nào. Hãy ghi mã nhiệm vụ như trong gói.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
,Xã Sơn Hạ,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0781]: this row names no task
  ┌─ tien-do.csv:row 2, column "Nhiệm vụ"
  help: write the task's code

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0781]: dòng này không ghi nhiệm vụ
  ┌─ tien-do.csv:dòng 2, cột "Nhiệm vụ"
  gợi ý: hãy ghi mã nhiệm vụ

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
2,XH,2024-03-30
```

"""#),
("KPI0782", #"""
# KPI0782: an unknown task · nhiệm vụ không có trong kế hoạch

## English

The pack has no task with this code, nor one with this title or citation. In a spreadsheet `1.10` turns into `1.1` where the cell is a number: keep codes as text.

## Tiếng Việt

Gói không có nhiệm vụ nào có mã này, cũng không có nhiệm vụ nào có nội dung hoặc chỗ dẫn như vậy. Trong bảng tính, ô dạng số sẽ đổi `1.10` thành `1.1`: hãy để mã ở dạng chữ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
12,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0782]: the plan has no task `12`
  ┌─ tien-do.csv:row 2, column "Nhiệm vụ"
  help: write one of `1`, `2`, `3`

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0782]: kế hoạch không có nhiệm vụ `12`
  ┌─ tien-do.csv:dòng 2, cột "Nhiệm vụ"
  gợi ý: hãy ghi một trong các tên `1`, `2`, `3`

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-20
```

"""#),
("KPI0783", #"""
# KPI0783: a row that does not say whose task it is · dòng không ghi đơn vị

## English

Several units each do this task for themselves, and the row names none of them.

## Tiếng Việt

Nhiệm vụ này giao cho nhiều đơn vị cùng làm, còn dòng này không ghi đơn vị nào.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0783]: task "2" is that of 2 units, and this row does not say whose it is
  ┌─ tien-do.csv:row 2, column "Đơn vị"
  help: write the unit's code or name in a column `unit`

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0783]: nhiệm vụ "2" giao cho 2 đơn vị, còn dòng này không ghi đơn vị nào
  ┌─ tien-do.csv:dòng 2, cột "Đơn vị"
  gợi ý: hãy ghi mã hoặc tên đơn vị ở cột `đơn vị`

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
2,XH,2024-03-30
```

"""#),
("KPI0784", #"""
# KPI0784: a unit that nobody knows · đơn vị không có trong danh sách

## English

The unit is neither in the data given nor a lead in the plan's own words. Check how it is written. Where a lead stands for several units, as "UBND các xã" does, give the list of units with `--data` as well.

## Tiếng Việt

Đơn vị không có trong số liệu, cũng không phải đơn vị chủ trì ghi trong kế hoạch. Hãy kiểm tra cách viết. Nếu phần chủ trì chỉ nhiều đơn vị, như "UBND các xã", hãy thêm danh sách đơn vị bằng `--data`.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hà,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0784]: there is no unit `Xã Sơn Hà`
  ┌─ tien-do.csv:row 2, column "Đơn vị"
  help: did you mean `Xã Sơn Hạ`?

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0784]: không có đơn vị `Xã Sơn Hà`
  ┌─ tien-do.csv:dòng 2, cột "Đơn vị"
  gợi ý: có phải là `Xã Sơn Hạ`?

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
2,XH,2024-03-30
```

"""#),
("KPI0785", #"""
# KPI0785: a task of other units · nhiệm vụ không giao cho đơn vị này

## English

The unit is known, but the task is not its own: it is not among the task's leads.

## Tiếng Việt

Đơn vị có trong danh sách, nhưng nhiệm vụ này không giao cho đơn vị đó chủ trì.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Xã Sơn Hạ,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0785]: task "1" is not that of `Xã Sơn Hạ`
  ┌─ tien-do.csv:row 2, column "Đơn vị"
  help: check the task and the unit; the leads of a task stand in the pack

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0785]: nhiệm vụ "1" không giao cho `Xã Sơn Hạ`
  ┌─ tien-do.csv:dòng 2, cột "Đơn vị"
  gợi ý: kiểm tra nhiệm vụ và đơn vị; đơn vị chủ trì ghi trong gói

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-20
```

"""#),
("KPI0786", #"""
# KPI0786: an unknown occurrence · kỳ không có của nhiệm vụ

## English

A task that is due several times has an occurrence for each: `2024-Q1`, `2024-03`, `2024`; people may write `Quý I`, `Tháng 3/2024`, `6 tháng đầu năm`. This row names one that the task does not have, or none although there are several.

## Tiếng Việt

Nhiệm vụ có nhiều hạn thì mỗi hạn là một kỳ: `2024-Q1`, `2024-03`, `2024`; có thể ghi `Quý I`, `Tháng 3/2024`, `6 tháng đầu năm`. Dòng này ghi kỳ mà nhiệm vụ không có, hoặc không ghi kỳ trong khi có nhiều kỳ.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Tháng 2,28/02/2024
2,Xã Sơn Linh,,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0786]: task "2" has no occurrence `Tháng 2`
  ┌─ tien-do.csv:row 2, column "Kỳ"
  help: its occurrences are `2024-Q1`, `2024-Q2`, `2024-Q3`, `2024-Q4`

error[KPI0786]: task "2" is due 4 times, and this row does not say which is meant
  ┌─ tien-do.csv:row 3, column "Kỳ"
  help: its occurrences are `2024-Q1`, `2024-Q2`, `2024-Q3`, `2024-Q4`

2 errors in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0786]: nhiệm vụ "2" không có kỳ `Tháng 2`
  ┌─ tien-do.csv:dòng 2, cột "Kỳ"
  gợi ý: các kỳ là `2024-Q1`, `2024-Q2`, `2024-Q3`, `2024-Q4`

lỗi[KPI0786]: nhiệm vụ "2" có 4 kỳ, còn dòng này không ghi kỳ nào
  ┌─ tien-do.csv:dòng 3, cột "Kỳ"
  gợi ý: các kỳ là `2024-Q1`, `2024-Q2`, `2024-Q3`, `2024-Q4`

2 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,28/02/2024
2,Xã Sơn Linh,Quý I,30/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
2,XH,2024-02-28
2,XL,2024-03-30
```

"""#),
("KPI0787", #"""
# KPI0787: one occurrence done twice · một kỳ hoàn thành hai lần

## English

Two rows say that one unit did one occurrence of a task. Which of the days counts is not said.

## Tiếng Việt

Hai dòng cùng ghi một đơn vị hoàn thành cùng một kỳ của nhiệm vụ, không rõ tính theo ngày nào.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,28/03/2024
2,XH,2024-Q1,02/04/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0787]: task "2", occurrence `2024-Q1`, was said to be done already
  ┌─ tien-do.csv:row 3, column "Ngày hoàn thành"
  ┌─ tien-do.csv:row 2, column "Ngày hoàn thành"
  │ here the first time
  help: keep one of the rows, or correct the occurrence

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0787]: nhiệm vụ "2", kỳ `2024-Q1`, đã được ghi là hoàn thành
  ┌─ tien-do.csv:dòng 3, cột "Ngày hoàn thành"
  ┌─ tien-do.csv:dòng 2, cột "Ngày hoàn thành"
  │ lần đầu ở đây
  gợi ý: giữ lại một dòng, hoặc sửa lại kỳ

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
2,Xã Sơn Hạ,Quý I,28/03/2024
2,XH,Quý II,28/06/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
2,XH,2024-03-28
2,XH,2024-06-28
```

"""#),
("KPI0788", #"""
# KPI0788: done after the day as of which it is judged · hoàn thành sau ngày xét

## English

The day on which the task was done lies after `--as-of`. Looking back, it was not done on that day, and it counts as not done. Most often the year or `--as-of` is mistyped, so it is a warning.

## Tiếng Việt

Ngày hoàn thành nằm sau ngày xét `--as-of`. Nếu xét lại thời điểm trước thì khi đó nhiệm vụ chưa hoàn thành, và được tính là chưa hoàn thành. Thường là do gõ
nhầm năm hoặc nhầm `--as-of`, nên đây là cảnh báo.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2025
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
warning[KPI0788]: done on 2025-02-20, after the day as of which it is judged, 2024-07-15
  ┌─ tien-do.csv:row 2, column "Ngày hoàn thành"
  = as of that day it counts as not done
  help: check the day, and `--as-of`
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
﻿nhiệm vụ,mã đơn vị,ngày hoàn thành
cảnh báo[KPI0788]: hoàn thành ngày 20/02/2025, sau ngày xét 15/07/2024
  ┌─ tien-do.csv:dòng 2, cột "Ngày hoàn thành"
  = tính đến ngày xét thì coi như chưa hoàn thành
  gợi ý: kiểm tra lại ngày, và `--as-of`
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-20
```

"""#),
("KPI0789", #"""
# KPI0789: a due day other than the plan's · hạn khác với kế hoạch

## English

The plan itself says when this occurrence is due, and the row has another day. The column `due` is for what hangs on an event or another plan: there it records the day.

## Tiếng Việt

Kế hoạch đã ghi hạn của kỳ này, còn dòng này ghi ngày khác. Cột `hạn` chỉ dùng cho nhiệm vụ theo sự kiện hoặc theo kế hoạch khác, để ghi ngày cụ thể.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Hạn,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,,15/03/2024,10/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
error[KPI0789]: this row says due 2024-03-15, the plan says 2024-02-29
  ┌─ tien-do.csv:row 2, column "Hạn"
  help: leave the cell blank; only what hangs on an event or another plan has a day of its own here, and a day to which it was extended stands in the column `extended to`

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
lỗi[KPI0789]: dòng này ghi hạn 15/03/2024, kế hoạch ghi 29/02/2024
  ┌─ tien-do.csv:dòng 2, cột "Hạn"
  gợi ý: để trống ô này; chỉ nhiệm vụ theo sự kiện hoặc kế hoạch khác mới ghi hạn ở đây, còn ngày được gia hạn thì ghi ở cột `gia hạn đến`

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Hạn,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,,,10/02/2024
3,Văn phòng HĐND và UBND huyện,,15/03/2024,10/03/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-10
3,,2024-03-10
```

"""#),
("KPI0790", #"""
# KPI0790: no unit for a lead · không có đơn vị nào cho phần chủ trì

## English

The lead of a task stands for units, such as all communes, and units were given, but none of them is one. The task is listed once, under the plan's own words, so that it does not disappear.

## Tiếng Việt

Phần chủ trì của nhiệm vụ chỉ nhiều đơn vị, ví dụ mọi xã, và số liệu có danh sách đơn vị, nhưng không đơn vị nào thuộc diện đó. Nhiệm vụ vẫn được liệt kê một lần theo lời của kế hoạch để không bị mất.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
TP,Phòng Tư pháp,district
```

```console
$ chuan tasks plan.kpi --data units.csv --format csv --columns task,unit,name,occurrence
task,unit,name,occurrence
1,,Văn phòng HĐND và UBND huyện,2024-02
2,,"UBND các xã, thị trấn",2024-Q1
2,,"UBND các xã, thị trấn",2024-Q2
2,,"UBND các xã, thị trấn",2024-Q3
2,,"UBND các xã, thị trấn",2024-Q4
3,,Văn phòng HĐND và UBND huyện,
warning[KPI0790]: none of the units given is one that "UBND các xã, thị trấn" stands for
  ┌─ plan.kpi:12:5
12│     lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = task "2" is listed once, under the plan's own words
  help: add the units to the list, or correct `for …` after the lead
$ chuan tasks plan.kpi --data units.csv --format csv --columns task,unit,name,occurrence --lang vi
﻿nhiệm vụ,mã đơn vị,tên đơn vị,kỳ
1,,Văn phòng HĐND và UBND huyện,2024-02
2,,"UBND các xã, thị trấn",2024-Q1
2,,"UBND các xã, thị trấn",2024-Q2
2,,"UBND các xã, thị trấn",2024-Q3
2,,"UBND các xã, thị trấn",2024-Q4
3,,Văn phòng HĐND và UBND huyện,
cảnh báo[KPI0790]: không đơn vị nào trong số liệu thuộc "UBND các xã, thị trấn"
  ┌─ plan.kpi:12:5
12│     lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = nhiệm vụ "2" chỉ được liệt kê một lần, theo lời của kế hoạch
  gợi ý: thêm đơn vị vào danh sách, hoặc sửa `cho …` sau phần chủ trì
```

Mended:

```csv units.csv
unit,name,level
TP,Phòng Tư pháp,district
XH,Xã Sơn Hạ,commune
```

```console
$ chuan tasks plan.kpi --data units.csv --format csv --columns task,unit,name,occurrence
task,unit,name,occurrence
1,,Văn phòng HĐND và UBND huyện,2024-02
2,XH,Xã Sơn Hạ,2024-Q1
2,XH,Xã Sơn Hạ,2024-Q2
2,XH,Xã Sơn Hạ,2024-Q3
2,XH,Xã Sơn Hạ,2024-Q4
3,,Văn phòng HĐND và UBND huyện,
```

"""#),
("KPI0791", #"""
# KPI0791: done before the year of the plan · hoàn thành trước năm của kế hoạch

## English

The day on which the task was done lies in a year before the plan's, and before the year in which its document was issued. In January one easily writes the old year; then what is overdue would pass for done. It is a warning, and the day is taken as it stands.

## Tiếng Việt

Ngày hoàn thành nằm ở năm trước năm của kế hoạch, và trước cả năm ban hành văn bản. Đầu năm dễ viết nhầm năm cũ; khi đó việc quá hạn lại thành đã hoàn thành.
Đây là cảnh báo, ngày vẫn được lấy như đã ghi.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```csv units.csv
unit,name,level
XH,Xã Sơn Hạ,commune
XL,Xã Sơn Linh,commune
```

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2023
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2023-02-20
warning[KPI0791]: done on 2023-02-20, in a year before there was the plan
  ┌─ tien-do.csv:row 2, column "Ngày hoàn thành"
  = it counts as done, and in time
  help: check the year of the day
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on --lang vi
﻿nhiệm vụ,mã đơn vị,ngày hoàn thành
1,,2023-02-20
cảnh báo[KPI0791]: hoàn thành ngày 20/02/2023, thuộc năm chưa có kế hoạch này
  ┌─ tien-do.csv:dòng 2, cột "Ngày hoàn thành"
  = vẫn được tính là hoàn thành đúng hạn
  gợi ý: kiểm tra lại năm của ngày này
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Đơn vị,Kỳ,Ngày hoàn thành
1,Văn phòng HĐND và UBND huyện,Tháng 2,20/02/2024
```

```console
$ chuan tasks plan.kpi --data units.csv tien-do.csv --as-of 2024-07-15 --state done --format csv --columns task,unit,done_on
task,unit,done_on
1,,2024-02-20
```

"""#),
("KPI0792", #"""
# KPI0792: a record that stands twice · một bản ghi có hai dòng

## English
Two rows have the same code: in one file, or in two, as where a dossier stands open in the export of January and finished in that of February. Counting both would count one thing twice, and which of the two holds the data do not say. Capitals and spaces make no other code; zeros at the beginning do.

Delete one of the rows, or say in `records` or `data` which one holds: `keep the latest by finished` (the row with the latest day; a blank is before every day) or `keep the last file` (in the order of the command line, files of one pattern by name).

## Tiếng Việt
Hai dòng có cùng một mã: trong một tệp hoặc ở hai tệp, ví dụ hồ sơ còn mở trong tệp tháng 1 và đã giải quyết trong tệp tháng 2. Đếm cả hai là đếm một việc hai
lần, mà số liệu không cho biết dòng nào có hiệu lực. Chữ hoa, dấu cách không làm thành mã khác; số 0 ở đầu thì có.

Hãy xóa một dòng, hoặc khai báo trong `bản ghi` hay `dữ liệu` dòng nào có hiệu lực: `giữ bản mới nhất theo …` (dòng có ngày muộn nhất; ô trống coi là trước mọi ngày) hoặc `giữ bản của tệp sau cùng` (theo thứ tự trên dòng lệnh, các tệp cùng một mẫu tên xếp theo tên).

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  identified by code

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```csv 01.csv
unit,level,code,received,finished
Xã A,commune,H01-1,05/01/2026,
Xã A,commune,H01-2,06/01/2026,10/01/2026
```
```csv 02.csv
unit,level,code,received,finished
Xã A,commune,H01-1,05/01/2026,03/02/2026
```
```console
$ chuan grade plan.kpi --data 01.csv 02.csv
error[KPI0792]: the record `H01-1` stands twice, and would count twice
  ┌─ 02.csv:row 2, column "code"
  ┌─ 01.csv:row 2
  │ first here
  help: where the later row is how the record stands now, say so in `records` or `data`: `keep the latest by finished` or `keep the last file`; else delete one of the rows

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data 01.csv 02.csv --lang vi
lỗi[KPI0792]: bản ghi `H01-1` có hai dòng, sẽ bị đếm hai lần
  ┌─ 02.csv:dòng 2, cột "code"
  ┌─ 01.csv:dòng 2
  │ lần đầu ở đây
  gợi ý: nếu dòng sau là tình trạng mới của bản ghi, hãy khai báo trong `bản ghi` hoặc `dữ liệu`: `giữ bản mới nhất theo finished` hoặc `giữ bản của tệp sau cùng`; nếu không, xóa một trong hai dòng

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:
```kpi mended.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received
  identified by code
  keep the latest by finished

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```console
$ chuan grade mended.kpi --data 01.csv 02.csv --period 2026-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã A,1,met

left out 1 row of 01.csv as declared: 2
```

"""#),
("KPI0793", #"""
# KPI0793: rows that are wholly equal · các dòng giống hệt nhau

## English
Rows without a code are the same in every cell: perhaps they were pasted twice. They may also be different things that look alike, so all are counted. Columns that only number the rows (`STT`) are not looked at.

Delete what was pasted twice; where a column has a code, name it in `records` with `identified by`.

## Tiếng Việt
Có những dòng không có mã mà giống nhau ở mọi ô: có thể đã dán hai lần. Cũng có thể là những việc khác nhau nhưng trông giống nhau, nên tất cả đều được đếm. Không xét các cột chỉ đánh số dòng (`STT`).

Hãy xóa phần dán hai lần; nếu có cột ghi mã, hãy nêu trong `bản ghi` bằng `định danh theo`.

## Example
```kpi plan.kpi
pack ho_so_2026 "Ví dụ"
  year 2026
  level commune "Đông Hà" in province "Quảng Trị"

records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  received "ngày tiếp nhận": date
  finished "ngày xong": date
  period by received

indicator done "Tỷ lệ giải quyết xong": share of dossiers
  = count(cases where finished is known) / count(cases)

targets "Mục I"
  done >= 50%      cite "I.1"
```
```csv data.csv
unit,level,received,finished
Xã A,commune,05/01/2026,
Xã A,commune,06/01/2026,10/01/2026
Xã A,commune,06/01/2026,10/01/2026
```
```console
$ chuan grade plan.kpi --data data.csv --period 2026-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã A,0.6666666667,met
warning[KPI0793]: this row is equal in every cell to an earlier one, and both are counted
  ┌─ data.csv:row 4
  ┌─ data.csv:row 3
  │ the first of them is equal to this
  help: delete rows that were pasted twice; where a column has a code, say so in `records`: `identified by …`
$ chuan grade plan.kpi --data data.csv --period 2026-01 --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã A,0.6666666667,met
cảnh báo[KPI0793]: dòng này giống hệt một dòng trước ở mọi ô, cả hai đều được đếm
  ┌─ data.csv:dòng 4
  ┌─ data.csv:dòng 3
  │ dòng giống đầu tiên ở đây
  gợi ý: xóa những dòng bị dán hai lần; nếu có cột ghi mã, hãy khai báo trong `bản ghi`: `định danh theo …`
```

Mended:
```csv mended.csv
unit,level,received,finished
Xã A,commune,05/01/2026,
Xã A,commune,06/01/2026,10/01/2026
```
```console
$ chuan grade plan.kpi --data mended.csv --period 2026-01 --format csv --columns unit,value,verdict
unit,value,verdict
Xã A,0.5,met
```

"""#),
("KPI0794", #"""
# KPI0794: rows that were not compared · các dòng không được so với nhau

## English
Records without a code are compared cell by cell, so that rows which were pasted twice are found. In a file of more than 32 MB this is not done: it would take longer than everything else. What stands twice there counts twice.

Name the column of the code in `records` with `identified by`: codes are compared in files of any size, up to 16 million records. `--whole` compares the rows of this file, which takes its time.

## Tiếng Việt
Bản ghi không có mã được so từng ô để phát hiện các dòng bị dán hai lần. Tệp trên 32 MB thì không làm việc này vì lâu hơn mọi việc khác cộng lại. Dòng nào có hai lần trong tệp đó sẽ bị đếm hai lần.

Hãy nêu cột ghi mã trong `bản ghi` bằng `định danh theo`: mã được so trong tệp lớn bất kỳ, tới 16 triệu bản ghi. Thêm `--whole` thì các dòng của tệp này cũng được so, nhưng lâu hơn.

## Example
```text
$ chuan grade plan.kpi --data ho-so-ca-nam.csv
note[KPI0794]: rows of this large file were not compared with one another: records that stand twice count twice
  ┌─ ho-so-ca-nam.csv
  help: where a column has the code of a record, say so in `records`: `identified by …`
$ chuan grade plan.kpi --data ho-so-ca-nam.csv --lang vi
lưu ý[KPI0794]: tệp lớn này không được dò các dòng giống nhau: bản ghi có hai dòng sẽ bị đếm hai lần
  ┌─ ho-so-ca-nam.csv
  gợi ý: nếu có cột ghi mã của bản ghi, hãy khai báo trong `bản ghi`: `định danh theo …`
```

Mended:
```text
records cases "hồ sơ" of dossier
  code "mã hồ sơ": text
  identified by code
```

"""#),
("KPI0795", #"""
# KPI0795: an extension that does not fit · ngày gia hạn không hợp lý

## English

A day in the column `extended to` holds in place of the day on which the occurrence was due. It cannot lie before that day, and what has no day cannot be extended: what goes on all the time, or waits for something that has not happened.

Check the day. What is due earlier than the plan says is a change of the plan; the first day of what has none in the plan stands in the column `due`.

## Tiếng Việt

Ngày ở cột `gia hạn đến` thay cho hạn đang có. Ngày ấy không thể ở trước hạn, và việc chưa có hạn thì không gia hạn được: việc thường xuyên, việc còn chờ phát sinh.

Hãy kiểm tra lại ngày. Hạn sớm hơn kế hoạch là sửa kế hoạch; hạn của việc mà kế hoạch không ghi ngày thì ghi ở cột `hạn`.

## Example

```kpi plan.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát" lead "Văn phòng" in month 2 cite "STT 1"
  task "2" "Trả lời kiến nghị" lead "Văn phòng" within 5 working days of "nhận được kiến nghị" cite "STT 2"
```

```csv ngay-nghi.csv
ngày nghỉ
01/01/2026
```

```csv tien-do.csv
Nhiệm vụ,Gia hạn đến
1,20/02/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
error[KPI0795]: extended to 2026-02-20, before 2026-02-28, on which it was due anyway
  ┌─ tien-do.csv:row 2, column "Gia hạn đến"
  help: check the day; what is due earlier is a change of the plan

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state --lang vi
lỗi[KPI0795]: gia hạn đến 20/02/2026, trước cả hạn đang có là 28/02/2026
  ┌─ tien-do.csv:dòng 2, cột "Gia hạn đến"
  gợi ý: kiểm tra lại ngày; nếu hạn sớm hơn thì phải sửa trong kế hoạch

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Gia hạn đến
1,20/03/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
task,event_on,due,state
1,,2026-03-20,due
2,,,waiting_event
```

"""#),
("KPI0796", #"""
# KPI0796: the day of an event is missing or does not fit · thiếu ngày phát sinh, hoặc ghi không đúng chỗ

## English

What is due so many days after an event needs the day on which that came: a row that names an occurrence gives it in the column `event on`, or another row about the same one does. A task that waits for no event has no such day, and one occurrence has one
only.

Write the day of the event, or leave the cell blank where the plan names no event.

## Tiếng Việt

Việc có hạn tính từ ngày phát sinh thì phải biết ngày ấy: dòng nêu một lần phát sinh ghi ngày ở cột `ngày phát sinh`, hoặc dòng khác về cùng lần ấy có ghi. Nhiệm vụ không chờ sự kiện nào thì không có ngày này, và mỗi lần chỉ có một ngày.

Hãy ghi ngày phát sinh; kế hoạch không nêu sự kiện thì để trống.

## Example

```kpi plan.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát" lead "Văn phòng" in month 2 cite "STT 1"
  task "2" "Trả lời kiến nghị" lead "Văn phòng" within 5 working days of "nhận được kiến nghị" cite "STT 2"
```

```csv ngay-nghi.csv
ngày nghỉ
01/01/2026
```

```csv tien-do.csv
Nhiệm vụ,Kỳ,Ngày phát sinh,Ngày hoàn thành
2,Kiến nghị 12,,20/01/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
error[KPI0796]: task "2" is due so many days after an event, and no row says on which day that came
  ┌─ tien-do.csv:row 2, column "Ngày phát sinh"
  help: write the day of the event in a column `event on`

1 error in the data; no task was judged
[exit 1]
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state --lang vi
lỗi[KPI0796]: nhiệm vụ "2" có hạn tính từ ngày phát sinh, còn chưa dòng nào ghi ngày ấy
  ┌─ tien-do.csv:dòng 2, cột "Ngày phát sinh"
  gợi ý: ghi ngày ấy ở cột `ngày phát sinh`

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Kỳ,Ngày phát sinh,Ngày hoàn thành
2,Kiến nghị 12,13/01/2026,20/01/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
task,event_on,due,state
2,2026-01-13,2026-01-20,done
1,,2026-02-28,overdue
```

"""#),
("KPI0797", #"""
# KPI0797: an event after the day as of which it is judged · ngày phát sinh sau ngày xét

## English

The day of the event lies after `--as-of`. Looking back, it had not come on that day, and the task still waits for it. Most often the year or `--as-of` is mistyped, so it is a warning.

## Tiếng Việt

Ngày phát sinh nằm sau ngày xét `--as-of`. Nếu xét lại thời điểm trước thì khi đó chưa phát sinh, và nhiệm vụ vẫn chờ. Thường là do gõ nhầm năm hoặc nhầm `--as-of`, nên đây là cảnh báo.

## Example

```kpi plan.kpi
pack son_ha_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  document "288/QĐ-UBND" issued 2026-01-05 year 2026
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát" lead "Văn phòng" in month 2 cite "STT 1"
  task "2" "Trả lời kiến nghị" lead "Văn phòng" within 5 working days of "nhận được kiến nghị" cite "STT 2"
```

```csv ngay-nghi.csv
ngày nghỉ
01/01/2026
```

```csv tien-do.csv
Nhiệm vụ,Kỳ,Ngày phát sinh
2,Kiến nghị 12,13/04/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
task,event_on,due,state
1,,2026-02-28,overdue
2,,,waiting_event
warning[KPI0797]: the event came on 2026-04-13, after the day as of which it is judged, 2026-03-10
  ┌─ tien-do.csv:row 2, column "Ngày phát sinh"
  = as of that day the task still waits for it
  help: check the day, and `--as-of`
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state --lang vi
﻿nhiệm vụ,ngày phát sinh,hạn,tình trạng
1,,2026-02-28,overdue
2,,,waiting_event
cảnh báo[KPI0797]: ngày phát sinh 13/04/2026 ở sau ngày xét 10/03/2026
  ┌─ tien-do.csv:dòng 2, cột "Ngày phát sinh"
  = tính đến ngày xét thì nhiệm vụ vẫn chờ phát sinh
  gợi ý: kiểm tra lại ngày, và `--as-of`
```

Mended:

```csv tien-do.csv
Nhiệm vụ,Kỳ,Ngày phát sinh
2,Kiến nghị 12,13/01/2026
```

```console
$ chuan tasks plan.kpi --data ngay-nghi.csv tien-do.csv --as-of 2026-03-10 --format csv --columns task,event_on,due,state
task,event_on,due,state
2,2026-01-13,2026-01-20,overdue
1,,2026-02-28,overdue
```

"""#),
("KPI0801", #"""
# KPI0801: division by zero · chia cho 0

## English

Something is divided by a value that is 0: in a rule by the result of a unit that had nothing a year earlier, in an
expression by a difference that comes to nothing. There is no number to be had, and none is made up: the unit gets no
target from this rule, its row says why, and the message names the first unit with which it happened.

Say in the rule what holds then, with a branch before the division (`if 2022 = 0% then …`). It is a question that the
plan leaves open more often than not; write the answer down with `reading`. A result of 0 of 0 is not 0%: it counts as
missing, and is answered by `when … is missing`.

## Tiếng Việt

Có phép chia cho một giá trị bằng 0: trong quy tắc, chia cho kết quả năm trước của đơn vị không làm được hồ sơ nào;
trong phép tính, chia cho một hiệu bằng 0. Không có con số nào đúng, và chương trình không tự đặt ra: đơn vị không
được quy tắc này giao chỉ tiêu, dòng của đơn vị ghi rõ lý do, và thông báo nêu đơn vị đầu tiên gặp phải.

Hãy nêu trong quy tắc cách xử lý khi đó, bằng một trường hợp ghi trước phép chia (`nếu 2022 = 0% thì …`). Kế hoạch
thường để ngỏ điều này; hãy ghi cách trả lời bằng `cách hiểu`. Kết quả 0 trên 0 không phải là 0%: nó được coi là thiếu
và xử lý bằng `khi … thiếu`.

## Example

```kpi example.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  target = 2023 * (2023 / 2022)
  never below province
  never above 100%
  when 2023 is missing then target = province
  when 2022 is missing then target = province
  quote "giữ tốc độ tăng của năm 2023 so với năm 2022"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2022,400,1000
Xã Sơn Hạ,commune,2023,480,1000
Xã Sơn Linh,commune,2022,0,900
Xã Sơn Linh,commune,2023,450,900
Xã Sơn Nham,commune,2022,0,0
Xã Sơn Nham,commune,2023,45,300
```

```console
$ chuan assign example.kpi --data data.csv
Kế hoạch kiểm soát TTHC năm 2024 · period 2024

unit         indicator            earlier result  target   by              how               source
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    online_dossier_rate             48%  ≥ 57.6%  branch 1                          Phụ lục, mục 2, STT 2
Xã Sơn Linh  online_dossier_rate                  ≥ …      no target       division by zero  Phụ lục, mục 2, STT 2
Xã Sơn Nham  online_dossier_rate             15%  ≥ 50%    missing result  no 2022 result    Phụ lục, mục 2, STT 2
error[KPI0801]: division by zero
  ┌─ example.kpi:11:27
11│   target = 2023 * (2023 / 2022)
  │                           ^^^^
  = first met with Xã Sơn Linh
  help: say what holds where this is 0: `if … then … else …`
[exit 1]
$ chuan assign example.kpi --data data.csv --lang vi
Kế hoạch kiểm soát TTHC năm 2024 · năm 2024

đơn vị       chỉ số                                           kết quả kỳ trước  chỉ tiêu  giao theo        cách tính                 căn cứ
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…               48%  ≥ 57,6%   trường hợp 1                               Phụ lục, mục 2, STT 2
Xã Sơn Linh  Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…                    ≥ …       không giao       chia cho 0                Phụ lục, mục 2, STT 2
Xã Sơn Nham  Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp…               15%  ≥ 50%     chưa có kết quả  chưa có kết quả năm 2022  Phụ lục, mục 2, STT 2
lỗi[KPI0801]: chia cho 0
  ┌─ example.kpi:11:27
11│   target = 2023 * (2023 / 2022)
  │                           ^^^^
  = gặp đầu tiên ở Xã Sơn Linh
  gợi ý: nêu rõ cách xử lý khi số chia bằng 0: `nếu … thì … còn lại …`
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2" set by province
  online_dossier_rate >= 50%  cite "STT 2"

assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
  if 2022 = 0% then target = 2023
  else target = 2023 * (2023 / 2022)
  never below province
  never above 100%
  when 2023 is missing then target = province
  when 2022 is missing then target = province
  quote "giữ tốc độ tăng của năm 2023 so với năm 2022"
  reading "Năm 2022 không có hồ sơ trực tuyến nào thì không có tốc độ tăng: giữ kết quả năm 2023."
```

```console
$ chuan check mended.kpi
no mistakes in 1 file
$ chuan assign mended.kpi --data data.csv
Kế hoạch kiểm soát TTHC năm 2024 · period 2024

unit         indicator            earlier result  target   by              how             source
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    online_dossier_rate             48%  ≥ 57.6%  branch 2                        Phụ lục, mục 2, STT 2
Xã Sơn Linh  online_dossier_rate             50%  ≥ 50%    branch 1                        Phụ lục, mục 2, STT 2
Xã Sơn Nham  online_dossier_rate             15%  ≥ 50%    missing result  no 2022 result  Phụ lục, mục 2, STT 2
```

"""#),
("KPI0802", #"""
# KPI0802: a number too long to be computed exactly · số quá dài để tính chính xác

## English

All computing is exact, to the last digit and however many decimals a fraction has; so a verdict never hangs on a
rounding error. That has a limit, more than a thousand digits, which no plan comes near. Beyond it nothing is computed
rather than something approximate.

A key was probably held down, or figures were pasted one after another. Look at the numbers in the expression.

## Tiếng Việt

Mọi phép tính đều chính xác đến chữ số cuối cùng, dù phân số có bao nhiêu chữ số thập phân; nhờ vậy không kết luận nào
phụ thuộc sai số làm tròn. Giới hạn là hơn một nghìn chữ số, không kế hoạch nào cần đến. Quá giới hạn thì chương trình
không tính chứ không tính gần đúng.

Có lẽ phím bị giữ lâu, hoặc nhiều con số bị dán liền nhau. Hãy xem lại các số trong phép tính.

## Example

```console
$ chuan eval "1$(printf '%0900d' 0) * 1$(printf '%0900d' 0)"
error[KPI0802]: the result is too long to be computed exactly
  ┌─ line:1:1
 1│ 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write it with fewer digits
[exit 1]
$ chuan eval "1$(printf '%0900d' 0) * 1$(printf '%0900d' 0)" --lang vi
lỗi[KPI0802]: kết quả quá dài để tính chính xác
  ┌─ line:1:1
 1│ 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000…
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: viết với ít chữ số hơn
[exit 1]
```

Mended:

```console
$ chuan eval '1000 * 1000'
1000000 · number
```

"""#),
("KPI0803", #"""
# KPI0803: a date is moved by a part of a day or month · cộng vào ngày tháng một phần của ngày hoặc tháng

## English

A date can be moved by whole days and whole months. "One and a half months after 31 January" can be read in several
ways, and a deadline must not depend on which.

Write a whole number of months, or days: `+ 45 days`. Where the number is computed, round it first: `… rounded to 0
places`.

## Tiếng Việt

Ngày tháng chỉ có thể cộng, trừ số ngày nguyên hoặc số tháng nguyên. "Một tháng rưỡi sau ngày 31/01" có thể hiểu nhiều
cách, mà thời hạn thì không được phụ thuộc vào cách hiểu.

Hãy ghi số tháng nguyên, hoặc số ngày: `+ 45 ngày`. Nếu con số được tính ra thì làm tròn trước: `… làm tròn đến 0 chữ
số`.

## Example

```console
$ chuan eval 'add_months(2024-01-31, 1.5)'
error[KPI0803]: a date can be moved by whole months only
  ┌─ line:1:1
 1│ add_months(2024-01-31, 1.5)
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: write a whole number, or move the date by days: `+ 45 days`
[exit 1]
$ chuan eval 'add_months(2024-01-31, 1.5)' --lang vi
lỗi[KPI0803]: chỉ có thể cộng, trừ số tháng nguyên với ngày tháng
  ┌─ line:1:1
 1│ add_months(2024-01-31, 1.5)
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: ghi số nguyên, hoặc cộng theo ngày: `+ 45 ngày`
[exit 1]
```

Mended:

```console
$ chuan eval '2024-01-31 + 45 days'
2024-03-16 · date
```

"""#),
("KPI0804", #"""
# KPI0804: a date outside the calendar · ngày nằm ngoài lịch

## English

Dates lie in the years 1 to 9999. The date reckoned here would be before or after. A year or a number of days has
probably a digit too many: `+ 3650000 days` instead of `+ 365 days`.

Look at the number that is added to the date or taken from it.

## Tiếng Việt

Ngày tháng nằm trong khoảng năm 1 đến năm 9999. Ngày tính ra ở đây nằm ngoài khoảng đó. Có lẽ năm hoặc số ngày bị gõ
thừa chữ số: `+ 3650000 ngày` thay vì `+ 365 ngày`.

Hãy xem lại con số được cộng vào hoặc trừ khỏi ngày tháng.

## Example

```console
$ chuan eval '2024-02-19 + 3650000 days'
error[KPI0804]: the date would lie outside the years 1 to 9999
  ┌─ line:1:1
 1│ 2024-02-19 + 3650000 days
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^
  help: look at the number that is added to the date
[exit 1]
$ chuan eval '2024-02-19 + 3650000 days' --lang vi
lỗi[KPI0804]: ngày nằm ngoài khoảng năm 1 đến năm 9999
  ┌─ line:1:1
 1│ 2024-02-19 + 3650000 days
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: kiểm tra lại con số được cộng vào ngày tháng
[exit 1]
```

Mended:

```console
$ chuan eval '2024-02-19 + 365 days'
2025-02-18 · date
```

"""#),
("KPI0805", #"""
# KPI0805: what would be a share is none · không phải là một tỷ lệ

## English

`share(part, whole)` makes a share of two quantities. A part lies between nothing and the whole; here it is above the
whole, or below 0. Mostly the two were exchanged.

If the first may well be more than the second, such as this year's copies against last year's, a share is the wrong
thing: `change(before, after)` says by how much it grew.

## Tiếng Việt

`tỷ lệ(phần, tổng số)` tính tỷ lệ từ hai lượng. Phần nằm giữa 0 và tổng số; ở đây nó lớn hơn tổng số, hoặc nhỏ hơn 0.
Thường là hai số bị đổi chỗ.

Nếu số thứ nhất có thể lớn hơn số thứ hai, như số bản sao năm nay so với năm trước, thì không dùng tỷ lệ: `mức thay
đổi(trước, sau)` cho biết tăng bao nhiêu.

## Example

```console
$ chuan eval 'share(150, 120)'
error[KPI0805]: the numerator of a share must lie between 0 and its denominator
  ┌─ line:1:1
 1│ share(150, 120)
  │ ^^^^^^^^^^^^^^^
  help: it is written `share(part, whole)`; what may grow beyond the whole is a `change(before, after)`
[exit 1]
$ chuan eval 'share(150, 120)' --lang vi
lỗi[KPI0805]: tử số của một tỷ lệ phải nằm giữa 0 và mẫu số
  ┌─ line:1:1
 1│ share(150, 120)
  │ ^^^^^^^^^^^^^^^
  gợi ý: cách viết là `tỷ lệ(phần, tổng số)`; nếu có thể vượt tổng số thì dùng `mức thay đổi(trước, sau)`
[exit 1]
```

Mended:

```console
$ chuan eval 'share(120, 150)'
80% · share
$ chuan eval 'change(120, 150)'
25% · relative change
```

"""#),
("KPI0806", #"""
# KPI0806: an indicator does not say how its parts make a whole · chỉ số không ghi cách gộp các kỳ thành số chung

## English

A result was put together from months or quarters, and the indicator does not say how. There are two usual ways, and they give
very different figures: what happens in a period adds up (dossiers received, houses built); what stands at its end does not
(people insured, procedures published). It was added up, and the message shows one unit with both figures. It comes once for
each indicator, however many results are concerned.

Say it in the indicator: `adds up`, `at the end of the period` (also `… or the last known`), `denominator fixed for the year`
or `mean over time`. All indicators of `tthc` say it; `chuan help indicators` shows how.

## Tiếng Việt

Một kết quả được gộp từ các tháng hoặc quý, mà chỉ số không ghi cách gộp. Có hai cách thường gặp, cho hai con số rất khác nhau:
việc phát sinh trong kỳ thì cộng dồn (hồ sơ tiếp nhận, nhà xây mới); tình trạng tại thời điểm cuối kỳ thì không (số người tham
gia, thủ tục đã công khai). Ở đây đã cộng dồn; thông báo nêu một đơn vị làm ví dụ với cả hai con số. Mỗi chỉ số chỉ báo một
lần, dù có bao nhiêu kết quả.

Hãy ghi rõ trong khai báo chỉ số: `cộng dồn`, `tại thời điểm cuối kỳ` (có thể thêm `hoặc số gần nhất`), `mẫu số cố định cả năm`
hoặc `bình quân các kỳ`. Mọi chỉ số của `tthc` đều đã ghi; xem bằng `chuan help indicators`.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator insured "Số người tham gia": count of persons

targets "Mục I"
  insured >= 1500  cite "I.1"
```

```csv data.csv
unit,level,period,insured
Xã Sơn Hạ,commune,2025-Q1,900
Xã Sơn Hạ,commune,2025-Q2,920
Xã Sơn Hạ,commune,2025-Q3,940
Xã Sơn Hạ,commune,2025-Q4,960
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,3720,met
warning[KPI0806]: `insured` does not say how its parts make a whole: for Xã Sơn Hạ, 2025, they are added up to 3,720 persons; the figure at the end of the period is 960 persons
  ┌─ plan.kpi:5:11
 5│ indicator insured "Số người tham gia": count of persons
  │           ^^^^^^^
  help: say it in the indicator: `adds up`, `at the end of the period`, `denominator fixed for the year` or `mean over time`
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,3720,met
cảnh báo[KPI0806]: `insured` không ghi cách gộp các kỳ thành số chung: của Xã Sơn Hạ, năm 2025, đang cộng dồn thành 3.720 người; số tại thời điểm cuối kỳ là 960 người
  ┌─ plan.kpi:5:11
 5│ indicator insured "Số người tham gia": count of persons
  │           ^^^^^^^
  gợi ý: ghi rõ trong khai báo chỉ số: `cộng dồn`, `tại thời điểm cuối kỳ`, `mẫu số cố định cả năm` hoặc `bình quân các kỳ`
```

Mended:

```kpi mended.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator insured "Số người tham gia": count of persons
  at the end of the period

targets "Mục I"
  insured >= 1500  cite "I.1"
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,960,missed
```

"""#),
("KPI0807", #"""
# KPI0807: a whole is not what its parts come to · số chung không khớp với các phần

## English

A figure is given for a whole and for its parts: a year and its months, all work and its fields, a unit and those under it; and
they do not agree. Where all the parts are there they must come to the whole; where some are missing, those that are there must
not be more than it. Counts of a share are compared each by itself. Of what stands at the end of a period, the whole is
compared with its last part. Nothing is graded, since one of the figures is wrong.

Correct it where it comes from. Where both are right in their own way (a district's own dossiers beside those of its communes,
say, or sums that were rounded), say which holds, in the indicator or in the heading of the pack: `the whole holds`, or `the parts
hold` where all of them are there. A unit that has figures which are not made of those under it is better said so: `only its
own`.

## Tiếng Việt

Một con số được ghi cho cả số chung và các phần của nó: năm và các tháng, mọi lĩnh vực và từng lĩnh vực, đơn vị và các đơn vị
trực thuộc; mà hai bên không khớp. Khi có đủ các phần thì tổng phải bằng số chung; khi còn thiếu thì các phần đã có không
được lớn hơn số chung. Tử số, mẫu số của tỷ lệ được so riêng. Với số tại thời điểm cuối kỳ thì so số chung với kỳ cuối của nó.
Chưa đánh giá gì, vì có một con số sai.

Hãy sửa ở nơi lập số liệu. Nếu cả hai đều đúng theo cách riêng (chẳng hạn hồ sơ của riêng huyện bên cạnh hồ sơ của các xã, hoặc số
đã làm tròn), hãy nói số nào được dùng, trong khai báo chỉ số hoặc ở phần đầu của gói: `lấy số chung`, hoặc `lấy số cộng` khi
có đủ các phần. Chỉ số không gộp từ đơn vị trực thuộc thì nên ghi `chỉ của chính đơn vị`.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator homes "Nhà xây mới": count of procedures
  adds up

targets "Mục I"
  homes >= 100  cite "I.1"
```

```csv data.csv
unit,level,parent,period,homes
Huyện Sơn Hà,district,,2025,100
Xã Sơn Hạ,commune,Huyện Sơn Hà,2025,7
Xã Sơn Linh,commune,Huyện Sơn Hà,2025,8
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0807]: `homes` of Huyện Sơn Hà, 2025, is given as 100, but the units under it come to 15
  ┌─ data.csv:row 2, column "homes"
  ┌─ data.csv:row 3, column "homes"
  │ 7 here
  ┌─ data.csv:row 4, column "homes"
  │ 8 here
  help: correct the figure that is wrong; or say in the indicator, or in the heading of the pack, which holds: `the whole holds` or `the parts hold`

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0807]: `homes` của Huyện Sơn Hà, năm 2025, ghi là 100, nhưng các đơn vị trực thuộc cộng lại là 15
  ┌─ data.csv:dòng 2, cột "homes"
  ┌─ data.csv:dòng 3, cột "homes"
  │ ở đây là 7
  ┌─ data.csv:dòng 4, cột "homes"
  │ ở đây là 8
  gợi ý: sửa con số sai; hoặc ghi trong khai báo chỉ số, hay ở phần đầu của gói, số nào được dùng: `lấy số chung` hoặc `lấy số cộng`

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,parent,period,homes
Huyện Sơn Hà,district,,2025,
Xã Sơn Hạ,commune,Huyện Sơn Hà,2025,7
Xã Sơn Linh,commune,Huyện Sơn Hà,2025,8
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Huyện Sơn Hà,15,missed
Xã Sơn Hạ,7,missed
Xã Sơn Linh,8,missed
```

"""#),
("KPI0808", #"""
# KPI0808: two periods have months in common · hai kỳ trùng tháng

## English

A result is to be put together from parts, and two of them have months in common while each has months that the other has not:
January to May and the second quarter. What happened in April and May stands in both and cannot be told apart.

Periods within one another are no mistake (a quarter and its months, January to March and January to June): the longest counts.

## Tiếng Việt

Một kết quả phải gộp từ các phần, mà hai phần trùng một số tháng trong khi mỗi phần có tháng riêng: tháng 1 đến tháng 5 và
quý II. Số của tháng 4, tháng 5 nằm ở cả hai và không tách ra được.

Kỳ nằm trọn trong kỳ khác thì không sai (quý và các tháng của nó, 3 tháng và 6 tháng đầu năm): lấy kỳ dài nhất.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator homes "Nhà xây mới": count of procedures
  adds up

targets "Mục I"
  homes >= 100  cite "I.1"
```

```csv data.csv
unit,level,period,homes
Xã Sơn Hạ,commune,2025-01..2025-05,80
Xã Sơn Hạ,commune,2025-Q2,30
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0808]: 2025-01..2025-05 and 2025-Q2 have months in common, so they cannot be put together: `homes` of Xã Sơn Hạ, 2025-Q2
  ┌─ data.csv:row 3, column "homes"
  ┌─ data.csv:row 2, column "homes"
  │ the other period
  help: give the months once: leave one of the two out, or divide it

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0808]: 5 tháng đầu năm 2025 và quý II/2025 trùng tháng nên không gộp được: `homes` của Xã Sơn Hạ, quý II/2025
  ┌─ data.csv:dòng 3, cột "homes"
  ┌─ data.csv:dòng 2, cột "homes"
  │ kỳ kia
  gợi ý: mỗi tháng chỉ ghi một lần: bỏ một trong hai kỳ, hoặc tách ra

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,homes
Xã Sơn Hạ,commune,2025-Q1,70
Xã Sơn Hạ,commune,2025-Q2,30
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,100,met
```

"""#),
("KPI0809", #"""
# KPI0809: the denominator of the year is two numbers · mẫu số của năm có hai số khác nhau

## English

The indicator says that its denominator is fixed for the year: the plan of which something is disbursed is one number, whatever
part of the year a figure is of. Here two parts of the year of one unit have different ones.

If the plan was changed in the course of the year, give every part the plan that holds now. If each month has a denominator of
its own, the indicator `adds up`. Two years may have two plans: a period that does not lie in one year has no denominator, and
no result but one that is given for the period itself.

## Tiếng Việt

Chỉ số ghi mẫu số cố định cả năm: kế hoạch vốn là một số, dù số liệu là của kỳ nào trong năm. Ở đây hai kỳ trong năm của một
đơn vị có hai mẫu số khác nhau.

Nếu kế hoạch được điều chỉnh trong năm, hãy ghi mọi kỳ theo kế hoạch đang áp dụng. Nếu mỗi tháng có mẫu số riêng thì chỉ số là
`cộng dồn`. Hai năm có thể có hai kế hoạch: kỳ không nằm trong một năm thì không có mẫu số, và không có kết quả nào ngoài kết
quả được cho của riêng kỳ đó.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator disbursed "Tỷ lệ giải ngân": share of VND
  denominator fixed for the year

targets "Mục I"
  disbursed >= 95%  cite "I.1"
```

```csv data.csv
unit,level,period,disbursed.numerator,disbursed.denominator
Xã Sơn Hạ,commune,2025-Q1,190,1000
Xã Sơn Hạ,commune,2025-Q2,300,1200
```

```console
$ chuan grade plan.kpi --data data.csv
error[KPI0809]: the denominator is fixed for the year, but it is 1,000 in 2025-Q1 and 1,200 in 2025-Q2: `disbursed` of Xã Sơn Hạ, 2025-Q2
  ┌─ data.csv:row 3, column "disbursed.denominator"
  ┌─ data.csv:row 2, column "disbursed.denominator"
  │ 1,000 here
  help: give one denominator for the whole year, the one that holds now; or say `adds up` if each part has its own

1 error in the data; nothing was graded
  help: `--skip-bad-rows` leaves out the rows with errors and grades the rest
[exit 1]
$ chuan grade plan.kpi --data data.csv --lang vi
lỗi[KPI0809]: mẫu số cố định cả năm, nhưng quý I/2025 là 1.000, quý II/2025 là 1.200: `disbursed` của Xã Sơn Hạ, quý II/2025
  ┌─ data.csv:dòng 3, cột "disbursed.denominator"
  ┌─ data.csv:dòng 2, cột "disbursed.denominator"
  │ ở đây là 1.000
  gợi ý: ghi một mẫu số cho cả năm, theo số đang áp dụng; hoặc ghi `cộng dồn` nếu mỗi kỳ có mẫu số riêng

1 lỗi trong số liệu; chưa đánh giá đơn vị nào
  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,disbursed.numerator,disbursed.denominator
Xã Sơn Hạ,commune,2025-Q1,190,1200
Xã Sơn Hạ,commune,2025-Q2,300,1200
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,numerator,denominator,verdict
unit,numerator,denominator,verdict
Xã Sơn Hạ,490,1200,missed
```

"""#),
("KPI0810", #"""
# KPI0810: the fields come to less than all work · các lĩnh vực cộng lại ít hơn số chung

## English

Results are given for all work and by field, and the fields come to less. That may be right: not every field need be listed. It
may also be that the row of one was forgotten. All work is taken as it is given; the message shows the first difference and
counts the others.

## Tiếng Việt

Số liệu có cả số chung và số theo lĩnh vực, mà các lĩnh vực cộng lại ít hơn. Như vậy có thể đúng: không nhất thiết ghi đủ mọi
lĩnh vực. Cũng có thể đã bỏ sót một dòng. Số chung được dùng như đã ghi; thông báo nêu chênh lệch đầu tiên và đếm số còn lại.

## Example

```kpi plan.kpi
pack son_ha_2025 "Kế hoạch năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

indicator homes "Nhà xây mới": count of procedures
  adds up

targets "Mục I"
  homes >= 100  cite "I.1"
```

```csv data.csv
unit,level,period,field,homes
Xã Sơn Hạ,commune,2025,,100
Xã Sơn Hạ,commune,2025,land,50
Xã Sơn Hạ,commune,2025,construction,40
```

```console
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,100,met
warning[KPI0810]: `homes` of Xã Sơn Hạ, 2025: all work is 100, its fields come to 90; 10 of no field that is given
  ┌─ data.csv:row 2, column "homes"
  help: see whether a field is missing; all work is taken as it is given
$ chuan grade plan.kpi --data data.csv --format csv --columns unit,value,verdict --lang vi
﻿mã,kết quả,kết luận
Xã Sơn Hạ,100,met
cảnh báo[KPI0810]: `homes` của Xã Sơn Hạ, năm 2025: số chung là 100, các lĩnh vực cộng lại là 90; còn 10 không thuộc lĩnh vực nào đã ghi
  ┌─ data.csv:dòng 2, cột "homes"
  gợi ý: kiểm tra xem có thiếu lĩnh vực nào không; số chung được dùng như đã ghi
```

Mended:

```csv mended.csv
unit,level,period,field,homes
Xã Sơn Hạ,commune,2025,,100
Xã Sơn Hạ,commune,2025,land,60
Xã Sơn Hạ,commune,2025,construction,40
```

```console
$ chuan grade plan.kpi --data mended.csv --format csv --columns unit,value,verdict
unit,value,verdict
Xã Sơn Hạ,100,met
```

"""#),
("KPI0816", #"""
# KPI0816: earlier results of units that may be others · kết quả trước đây có thể là của đơn vị khác

## English

A target, a rule, a reduction, a trend or a score looks at a result of before 1 July 2025 of a unit that is judged after it.
On that day 10,040 communes became 3,321, and 1,050 of them have the name and the code of one of before and another
territory: the earlier result may be that of a part only. Say what the units were made of (`history`, or a list given by
`--units`), then the figures of those before are put together. Of a unit that did not change, `"Xã A" = "Xã A"` says so.

## Tiếng Việt

Một chỉ tiêu, quy tắc, mức giảm, diễn biến hay điểm dùng kết quả từ trước ngày 01/07/2025 của một đơn vị được đánh giá sau ngày
đó. Vào ngày này 10.040 xã trở thành 3.321 xã, trong đó 1.050 xã giữ nguyên cả tên và mã nhưng địa bàn đã khác: kết quả
trước đây có thể chỉ là của một phần. Hãy ghi các đơn vị hợp thành (`lịch sử đơn vị`, hoặc danh mục đưa bằng `--units`), khi
đó số liệu của các đơn vị cũ được cộng lại. Đơn vị không thay đổi thì ghi `"Xã A" = "Xã A"`.

## Example

```kpi plan.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"
```

```csv data.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2025,90,100
Xã Sơn Thành,commune,2025,10,500
Xã Sơn Nham,commune,2025,20,400
Xã Sơn Hạ,commune,2026,600,1000
```

```console
$ chuan grade plan.kpi --data data.csv --unit "Xã Sơn Hạ" --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.9,0.6,missed
warning[KPI0816]: the earlier result of 1 unit is of before 2025-07-01, and whether it is the same since then is not known
  ┌─ plan.kpi:8:23
 8│   online_dossier_rate >= in 2025  cite "STT 1"
  │                       ^^^^^^^^^^
  = Xã Sơn Hạ
  = on that day most communes and provinces were merged or divided, and many kept the name and the code
  help: say what they were made of, `history "…" from 2025-07-01` with a line for each; of one that did not change `"Xã A" = "Xã A"`
  help: or give the list of a province with what became of what: `--units rules/quoc-gia/don-vi/51-quang-ngai.csv`
$ chuan grade plan.kpi --data data.csv --unit "Xã Sơn Hạ" --format csv --columns unit,target,value,verdict --lang vi
﻿mã,chỉ tiêu,kết quả,kết luận
Xã Sơn Hạ,0.9,0.6,missed
cảnh báo[KPI0816]: kết quả trước đây của 1 đơn vị là từ trước ngày 01/07/2025; chưa rõ từ ngày đó có còn là cùng đơn vị hay không
  ┌─ plan.kpi:8:23
 8│   online_dossier_rate >= in 2025  cite "STT 1"
  │                       ^^^^^^^^^^
  = Xã Sơn Hạ
  = ngày đó phần lớn xã, phường và nhiều tỉnh được sáp nhập hoặc chia tách, nhiều đơn vị vẫn giữ tên và mã cũ
  gợi ý: ghi các đơn vị hợp thành: `lịch sử đơn vị "…" từ ngày 2025-07-01`, mỗi đơn vị một dòng; đơn vị không thay đổi ghi `"Xã A" = "Xã A"`
  gợi ý: hoặc đưa danh mục của tỉnh có ghi sáp nhập: `--units rules/quoc-gia/don-vi/51-quang-ngai.csv`
```

Mended:

```kpi mended.kpi
pack quang_ngai_2026 "Kế hoạch kiểm soát TTHC năm 2026"
  year 2026
  level province "Quảng Ngãi"

use tthc

targets "Mục 1"
  online_dossier_rate >= in 2025  cite "STT 1"

history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
  "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
```

```console
$ chuan grade mended.kpi --data data.csv --format csv --columns unit,target,value,verdict
unit,target,value,verdict
Xã Sơn Hạ,0.12,0.6,met
```

"""#),
("KPI0820", #"""
# KPI0820: a plan judged for another year · đánh giá kế hoạch cho một năm khác

## English

The period judged is not one of the plan's own year. That may be what is wanted, as when last year's results are held
against this year's figures; the note is there so that nobody takes it for the verdicts of that year's own plan. Leave out
`--period`, or name a period of the plan's year.

Where several years are judged together, figures for one year are held against the sum of all: a warning names them. Judge one year at a time; a target for all of the years says so, `in the years 2026 to 2030`.

## Tiếng Việt

Kỳ đánh giá không thuộc năm của kế hoạch. Có thể đúng là cần như vậy, ví dụ khi so kết quả năm trước với mức của năm nay;
lưu ý này để không ai hiểu nhầm đó là kết luận theo kế hoạch của năm kia. Nếu không, hãy bỏ `--period`, hoặc ghi một kỳ
trong năm của kế hoạch.

Nếu đánh giá chung nhiều năm thì mức của một năm lại bị so với kết quả cộng dồn của các năm: một cảnh báo nêu tên các chỉ tiêu đó. Hãy đánh giá từng năm; chỉ tiêu của cả giai đoạn thì ghi rõ, `giai đoạn 2026 - 2030`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50% cite "STT 2"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,48,100
Xã Sơn Hạ,commune,2025,54,100
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --format csv --columns unit,period,verdict
unit,period,verdict
Xã Sơn Hạ,2024,missed
note[KPI0820]: the plan `son_ha_2025` is for 2025; it is judged for 2024
  help: its figures are those of 2025; for its own year leave out the period, or name one in 2025
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --format csv --columns unit,period,verdict --lang vi
﻿mã,kỳ,kết luận
Xã Sơn Hạ,2024,missed
lưu ý[KPI0820]: kế hoạch `son_ha_2025` là của năm 2025 nhưng được đánh giá cho năm 2024
  gợi ý: các mức chỉ tiêu là của năm 2025; để đánh giá đúng năm thì bỏ tùy chọn kỳ, hoặc ghi kỳ trong năm 2025
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,period,verdict
unit,period,verdict
Xã Sơn Hạ,2025,met
```

"""#),
("KPI0821", #"""
# KPI0821: targets whose deadline came before the year judged · chỉ tiêu có thời hạn trước năm đánh giá

## English

A target with a deadline is judged on its day, and its verdict stays to the end of that year. In a later year it has no
row: what it asked was settled, and nothing of the new year belongs to it. The note lists such targets. To see their
verdicts judge the year in which their deadline lies.

## Tiếng Việt

Chỉ tiêu có thời hạn được đánh giá vào ngày đến hạn, kết luận giữ nguyên đến hết năm đó. Sang năm sau, chỉ tiêu không còn
dòng kết quả: việc đã ngã ngũ, số liệu của năm mới không thuộc về chỉ tiêu này. Lưu ý liệt kê các chỉ tiêu như vậy. Muốn
xem kết luận thì đánh giá năm có thời hạn đó.

## Example

```kpi ke-hoach.kpi
pack son_ha_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50% by 2025-06-30 cite "STT 2"
  satisfaction_rate >= 90% cite "STT 3"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator,satisfaction_rate
Xã Sơn Hạ,commune,2025-H1,48,100,
Xã Sơn Hạ,commune,2026,70,100,92%
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2026 --format csv --columns indicator,period,verdict
indicator,period,verdict
satisfaction_rate,2026,met
note[KPI0820]: the plan `son_ha_2025` is for 2025; it is judged for 2026
  help: its figures are those of 2025; for its own year leave out the period, or name one in 2025

note[KPI0821]: 1 target has a deadline before the year of 2026; it is not judged
  = online_dossier_rate by 2025-06-30
  help: judge them for the year of their deadline, with `--period`
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2026 --format csv --columns indicator,period,verdict --lang vi
﻿mã chỉ số,kỳ,kết luận
satisfaction_rate,2026,met
lưu ý[KPI0820]: kế hoạch `son_ha_2025` là của năm 2025 nhưng được đánh giá cho năm 2026
  gợi ý: các mức chỉ tiêu là của năm 2025; để đánh giá đúng năm thì bỏ tùy chọn kỳ, hoặc ghi kỳ trong năm 2025

lưu ý[KPI0821]: 1 chỉ tiêu có thời hạn trước năm được đánh giá (năm 2026), không đánh giá nữa
  = Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận chậm nhất ngày 30/06/2025
  gợi ý: đánh giá các chỉ tiêu đó cho năm của thời hạn, bằng `--period`
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --target online_dossier_rate --format csv --columns indicator,period,verdict
indicator,period,verdict
online_dossier_rate,2025-H1,missed
```

"""#),
("KPI0822", #"""
# KPI0822: no file of holidays · chưa có tệp ngày nghỉ lễ

## English

The plan moves what is due on a day off to the next working day, but no file says which days are off. Saturdays and
Sundays are; holidays are not known, so a duty that falls on one of them keeps its day. Give the list of holidays with
`--data`: a column `date`, and `working` for days that are worked although they would be off. It is said too where the plan
counts working days.

## Tiếng Việt

Kế hoạch tính theo ngày làm việc, hoặc chuyển hạn rơi vào ngày nghỉ sang ngày làm việc tiếp theo, nhưng chưa có tệp nào ghi ngày nghỉ. Thứ Bảy và Chủ
nhật được tính là ngày nghỉ; ngày lễ thì chưa biết, nên việc đến hạn vào ngày lễ vẫn giữ nguyên ngày. Hãy thêm danh sách
ngày nghỉ lễ bằng `--data`: cột `ngày nghỉ`, và cột `ngày làm bù` cho ngày nghỉ nhưng đi làm.

## Example

```kpi ke-hoach.kpi
pack son_ha_2025 "Kế hoạch kiểm soát TTHC năm 2025"
  year 2025
  level district "Sơn Hà" in province "Quảng Ngãi"
  if a day off, the next working day

tasks "Phụ lục"
  task "1" "Báo cáo tháng 8" lead "Văn phòng" product "Báo cáo" in month 8
```

```csv ngay-nghi.csv
ngày nghỉ,ngày làm bù
01/09/2025,
02/09/2025,
```

```console
$ chuan tasks ke-hoach.kpi --format csv --columns task,due,time
task,due,time
1,2025-09-01,"2025-08, moved from 2025-08-31, a day off"
note[KPI0822]: no file of holidays was given: only Saturdays and Sundays count as days off
  help: add a list of days with `--data`, in a column `date`; days worked instead stand in `working`
$ chuan tasks ke-hoach.kpi --format csv --columns task,due,time --lang vi
﻿nhiệm vụ,hạn,thời gian
1,2025-09-01,"2025-08, moved from 2025-08-31, a day off"
lưu ý[KPI0822]: chưa có tệp ngày nghỉ lễ: chỉ thứ Bảy và Chủ nhật được tính là ngày nghỉ
  gợi ý: thêm danh sách ngày bằng `--data`, ghi ở cột `ngày nghỉ`; ngày làm bù ghi ở cột `ngày làm bù`
```

Mended:

```console
$ chuan tasks ke-hoach.kpi --data ngay-nghi.csv --format csv --columns task,due,time
task,due,time
1,2025-09-03,"2025-08, moved from 2025-08-31, a day off"
```

"""#),
("KPI0823", #"""
# KPI0823: a row does not say under which lead · dòng không ghi theo phần chủ trì nào

## English

Several leads of the task stand for this unit, and each has a duty of its own: the People's Committee of a commune and its
police are two. The unit's name alone does not say which of them did it. Write the lead's words, as the pack has them, in
a column `lead`.

## Tiếng Việt

Nhiệm vụ có nhiều phần chủ trì cùng chỉ đơn vị này, mỗi phần là một việc riêng: UBND xã và Công an xã là hai việc. Chỉ ghi
tên đơn vị thì không biết việc nào đã hoàn thành. Hãy ghi phần chủ trì, đúng như trong gói, vào cột `chủ trì`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

tasks "Phụ lục"
  task "1" "Rà soát" lead "UBND xã" for level commune lead "Công an xã" for level commune product "Báo cáo" by 2024-03-31
```

```csv don-vi.csv
unit,level
Xã Sơn Hạ,commune
```

```csv tien-do.csv
nhiệm vụ,đơn vị,ngày hoàn thành
1,Xã Sơn Hạ,01/03/2024
```

```console
$ chuan tasks ke-hoach.kpi --data don-vi.csv tien-do.csv --as-of 2024-04-01
error[KPI0823]: task "1" is this unit's under several leads, and this row does not say under which
  ┌─ tien-do.csv:row 2
  help: write the lead as the pack has it in a column `lead`: "UBND xã", "Công an xã"

1 error in the data; no task was judged
[exit 1]
$ chuan tasks ke-hoach.kpi --data don-vi.csv tien-do.csv --as-of 2024-04-01 --lang vi
lỗi[KPI0823]: nhiệm vụ "1" giao cho đơn vị này với nhiều đơn vị chủ trì, còn dòng này không ghi là phần của đơn vị chủ trì nào
  ┌─ tien-do.csv:dòng 2
  gợi ý: ghi đơn vị chủ trì như trong gói vào cột `chủ trì`: "UBND xã", "Công an xã"

1 lỗi trong số liệu; chưa xét nhiệm vụ nào
[exit 1]
```

Mended:

```csv co-chu-tri.csv
nhiệm vụ,đơn vị,chủ trì,ngày hoàn thành
1,Xã Sơn Hạ,Công an xã,01/03/2024
```

```console
$ chuan tasks ke-hoach.kpi --data don-vi.csv co-chu-tri.csv --as-of 2024-04-01 --format csv --columns unit,lead,state
unit,lead,state
Xã Sơn Hạ,UBND xã,overdue
Xã Sơn Hạ,Công an xã,done
```

"""#),
("KPI0850", #"""
# KPI0850: points in the data that the item cannot give · số liệu có điểm mà tiêu chí không cho được

## English

The item takes its points `as given`, and the data have a number below its least or above its most. It is not cut to fit:
until it is mended, the item counts as one without data, and the total has a lowest and a highest value.

## Tiếng Việt

Tiêu chí lấy điểm `theo điểm chấm`, mà số liệu có số thấp hơn mức thấp nhất hoặc cao hơn mức cao nhất của tiêu chí. Số đó
không bị cắt cho vừa: cho đến khi được sửa, tiêu chí coi như thiếu số liệu, và tổng điểm có mức thấp nhất, cao nhất.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

indicator plan_quality "Điểm thẩm định kế hoạch": score

scorecard monthly "Điểm tháng" total 10 points
  item plan_quality 10 points as given
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```csv results.csv
unit,level,period,plan_quality
Sơn Hạ,commune,2024,12
```

```console
$ chuan score example.kpi --data results.csv
Chấm điểm năm 2024 · Điểm tháng · period 2024

unit    score  band         rank  no data for
──────────────────────────────────────────────
Sơn Hạ   0–10  not decided     1  plan_quality

by level  band         rows  met  sum of scores
───────────────────────────────────────────────
commune   not decided     1    0           0–10

error[KPI0850]: 12 was given where 0 to 10 points can be given
  ┌─ results.csv:row 2, column "plan_quality"
  ┌─ example.kpi:10:3
10│   item plan_quality 10 points as given
  │   ------------------------------------ the item
  = first met with Sơn Hạ
  help: mend the points in the data; until then the item counts as one without data
[exit 1]
$ chuan score example.kpi --data results.csv --lang vi
Chấm điểm năm 2024 · Điểm tháng · năm 2024

đơn vị  điểm  xếp loại            hạng  thiếu số liệu của
───────────────────────────────────────────────────────────────
Sơn Hạ  0–10  chưa xếp loại được     1  Điểm thẩm định kế hoạch

theo cấp  xếp loại            số đơn vị  tiêu chí đạt  tổng điểm
────────────────────────────────────────────────────────────────
cấp xã    chưa xếp loại được          1             0       0–10

lỗi[KPI0850]: cho 12 điểm, trong khi tiêu chí chỉ cho từ 0 đến 10 điểm
  ┌─ results.csv:dòng 2, cột "plan_quality"
  ┌─ example.kpi:10:3
10│   item plan_quality 10 points as given
  │   ------------------------------------ tiêu chí
  = gặp đầu tiên ở Sơn Hạ
  gợi ý: sửa điểm trong số liệu; cho đến khi đó tiêu chí được coi là thiếu số liệu
[exit 1]
```

Mended:

```csv mended.csv
unit,level,period,plan_quality
Sơn Hạ,commune,2024,8.5
```

```console
$ chuan score example.kpi --data mended.csv
Chấm điểm năm 2024 · Điểm tháng · period 2024

unit    score  band  rank
─────────────────────────
Sơn Hạ    8.5  Tốt      1

by level  band  rows  met  sum of scores
────────────────────────────────────────
commune   Tốt      1    0            8.5

```

"""#),
("KPI0901", #"""
# KPI0901: no such command · không có lệnh này

## English

After `chuan` comes the name of a command: `check`, `grade`, `why` and so on. The first word is none of them. It may
be misspelt, or be the file itself; then the command is missing.

`chuan help` lists the commands with examples.

## Tiếng Việt

Sau `chuan` là tên một lệnh: `check`, `grade`, `why`… Từ đầu tiên không phải là lệnh nào. Có thể viết sai, hoặc đó là
tên tệp còn lệnh thì bị thiếu.

`chuan help` liệt kê các lệnh kèm ví dụ.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan ke-hoach.kpi
error[KPI0901]: `ke-hoach.kpi` is not a command of chuan
  help: to check a rule file write `chuan check ke-hoach.kpi`
  help: the commands are check, test, data, assign, grade, course, trend, score, why, gap, tasks, eval, explain, help
[exit 2]
$ chuan ke-hoach.kpi --lang vi
lỗi[KPI0901]: `ke-hoach.kpi` không phải là lệnh của chuan
  gợi ý: để kiểm tra tệp quy tắc, viết `chuan check ke-hoach.kpi`
  gợi ý: các lệnh là check, test, data, assign, grade, course, trend, score, why, gap, tasks, eval, explain, help
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi
no mistakes in 1 file
```

"""#),
("KPI0902", #"""
# KPI0902: no such option · không có tùy chọn này

## English

A word that starts with `--` is an option, and there is none of this name. Nothing was done: an option that is quietly
ignored might be the one that matters.

Take the name offered, or see `chuan help grade`. A file whose name starts with `-` is written after `--`.

## Tiếng Việt

Từ bắt đầu bằng `--` là một tùy chọn, mà không có tùy chọn nào tên như vậy. Chương trình chưa làm gì: nếu lặng lẽ bỏ
qua thì có khi bỏ đúng điều quan trọng.

Hãy dùng tên được gợi ý, hoặc xem `chuan help grade`. Tệp có tên bắt đầu bằng `-` thì ghi sau `--`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check ke-hoach.kpi --fromat text
error[KPI0902]: there is no option `--fromat`
  help: did you mean `--format`?
[exit 2]
$ chuan check ke-hoach.kpi --fromat text --lang vi
lỗi[KPI0902]: không có tùy chọn `--fromat`
  gợi ý: có phải là `--format`?
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi --format text
no mistakes in 1 file
```

"""#),
("KPI0903", #"""
# KPI0903: an option of another command · tùy chọn của lệnh khác

## English

There is such an option, but this command has no use for it: checking rules needs no period, only grading does. The
message says to which commands it belongs.

Leave the option out, or use the command that was meant.

## Tiếng Việt

Có tùy chọn này, nhưng lệnh đang gọi không dùng đến: kiểm tra quy tắc thì không cần kỳ, đánh giá mới cần. Thông báo
cho biết tùy chọn thuộc những lệnh nào.

Hãy bỏ tùy chọn, hoặc dùng đúng lệnh cần gọi.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check ke-hoach.kpi --period 2024-Q1
error[KPI0903]: `chuan check` has no option `--period`
  help: it belongs to `chuan assign`, `chuan grade`, `chuan trend`, `chuan score`, `chuan why`, `chuan gap`
[exit 2]
$ chuan check ke-hoach.kpi --period 2024-Q1 --lang vi
lỗi[KPI0903]: `chuan check` không có tùy chọn `--period`
  gợi ý: tùy chọn này thuộc `chuan assign`, `chuan grade`, `chuan trend`, `chuan score`, `chuan why`, `chuan gap`
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi
no mistakes in 1 file
```

"""#),
("KPI0904", #"""
# KPI0904: an option is given twice · tùy chọn được ghi hai lần

## English

The same option stands twice on the command line. If the two values differ, it is not clear which is meant: grading
the first quarter and the whole year are two runs.

Leave one out. Where several values may be given at once, as with `--columns`, write them with commas.

## Tiếng Việt

Cùng một tùy chọn được ghi hai lần trên dòng lệnh. Nếu hai giá trị khác nhau thì không rõ lấy giá trị nào: đánh giá
quý I và đánh giá cả năm là hai lần chạy.

Hãy bỏ một lần. Tùy chọn nhận nhiều giá trị, như `--columns`, thì viết cách nhau bằng dấu phẩy.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024-Q1 --period 2024
error[KPI0904]: `--period` is given twice
  help: leave one of them out
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024-Q1 --period 2024 --lang vi
lỗi[KPI0904]: `--period` được ghi hai lần
  gợi ý: bỏ bớt một lần
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0905", #"""
# KPI0905: an option lacks its value · tùy chọn thiếu giá trị

## English

This option must be followed by a value, and the command line ends there, or the next option begins. For `--data`, a
rule file does not count as data, so `--data plan.kpi` lacks its value too.

Write the value after the option.

## Tiếng Việt

Sau tùy chọn này phải có giá trị, nhưng dòng lệnh hết ở đó, hoặc đến ngay tùy chọn khác. Với `--data`, tệp quy tắc
không được coi là số liệu, nên `--data ke-hoach.kpi` cũng là thiếu giá trị.

Hãy ghi giá trị sau tùy chọn.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check ke-hoach.kpi --format
error[KPI0905]: `--format` needs a value
  help: write `--format FORMAT`: how the result is written
  help: it may be text, json
[exit 2]
$ chuan check ke-hoach.kpi --format --lang vi
lỗi[KPI0905]: `--format` cần một giá trị
  gợi ý: viết `--format DẠNG`: kết quả được ghi ở dạng nào
  gợi ý: có thể là text, json
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi --format text
no mistakes in 1 file
```

"""#),
("KPI0906", #"""
# KPI0906: an option that takes no value · tùy chọn không nhận giá trị

## English

This option is either there or not; it has nothing after `=`. `--skip-bad-rows=no` would be read by some as "do not
skip", and by others as "skip".

Write the option alone, or leave it out.

## Tiếng Việt

Tùy chọn này chỉ có hoặc không, không kèm gì sau dấu `=`. Viết `--skip-bad-rows=no` thì người hiểu là "không bỏ",
người lại hiểu là "bỏ".

Hãy chỉ viết tùy chọn, hoặc không ghi.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --skip-bad-rows=no
error[KPI0906]: `--skip-bad-rows` takes no value, found `no`
  help: write only `--skip-bad-rows`
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --skip-bad-rows=no --lang vi
lỗi[KPI0906]: `--skip-bad-rows` không nhận giá trị, nhưng có `no`
  gợi ý: chỉ viết `--skip-bad-rows`
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --skip-bad-rows --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0907", #"""
# KPI0907: a value that the option does not know · giá trị mà tùy chọn không nhận

## English

The option takes one of a few values, or a period, a level or a kind; this is none of them. The message lists what may
stand there. Periods are written as they sort: the year first, `2024-Q1`, `2024-03`.

## Tiếng Việt

Tùy chọn chỉ nhận một trong vài giá trị, hoặc một kỳ, một cấp, một loại; giá trị đã ghi không thuộc số đó. Thông báo
liệt kê những gì viết được. Kỳ viết năm trước: `2024-Q1`, `2024-03`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period "đầu năm 2024"
error[KPI0907]: `đầu năm 2024` is not a period
  help: write 2024, 2024-H1, 2024-Q1, 2024-03 or 2024-01..2024-06
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period "đầu năm 2024" --lang vi
lỗi[KPI0907]: `đầu năm 2024` không phải là một kỳ
  gợi ý: viết 2024, 2024-H1, 2024-Q1, 2024-03 hoặc 2024-01..2024-06
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0908", #"""
# KPI0908: nothing to work on · thiếu đối tượng của lệnh

## English

The command needs to be told what to work on: a rule file or a folder, a pack, an expression or a code. Nothing was
named. The help line shows how the command is written.

## Tiếng Việt

Lệnh cần biết làm việc với gì: một tệp quy tắc hoặc thư mục, một gói, một phép tính hay một mã. Dòng lệnh chưa ghi.
Dòng gợi ý cho biết cách viết lệnh.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check
error[KPI0908]: `chuan check` needs a rule file or folder
  help: write `chuan check PATH… [options]`
[exit 2]
$ chuan check --lang vi
lỗi[KPI0908]: `chuan check` cần tệp quy tắc hoặc thư mục
  gợi ý: viết `chuan check TỆP… [tùy chọn]`
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi
no mistakes in 1 file
```

"""#),
("KPI0909", #"""
# KPI0909: an option that the command needs is missing · thiếu tùy chọn bắt buộc

## English

The command cannot do its work without this option: grading needs the data, and `why` needs the unit and the target
whose verdict is to be explained.

Add it. `--data -` reads the data from standard input.

## Tiếng Việt

Lệnh không làm việc được nếu thiếu tùy chọn này: đánh giá phải có số liệu, còn `why` cần biết đơn vị và chỉ tiêu phải
giải thích.

Hãy ghi thêm. `--data -` là đọc số liệu từ đầu vào chuẩn.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi
error[KPI0909]: `chuan grade` needs `--data FILE…`
  help: write `chuan grade PACK… --data FILE… [options]`
[exit 2]
$ chuan grade ke-hoach.kpi --lang vi
lỗi[KPI0909]: `chuan grade` cần `--data TỆP…`
  gợi ý: viết `chuan grade GÓI… --data TỆP… [tùy chọn]`
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0910", #"""
# KPI0910: a word too many · thừa một từ

## English

There is something on the command line that the command cannot use. Mostly a name with spaces in it, or an expression,
stands without quotes: the system then hands it over in pieces.

Put quotes around it: `'50% * 1.1'`, `"Xã Sơn Hạ"`.

## Tiếng Việt

Trên dòng lệnh có thứ mà lệnh không dùng đến. Thường là một tên có dấu cách, hoặc một phép tính, không đặt trong dấu
nháy nên bị hệ thống tách ra thành nhiều mảnh.

Hãy đặt trong dấu nháy: `'50% * 1.1'`, `"Xã Sơn Hạ"`.

## Example

```console
$ chuan eval 45% + 5 points
error[KPI0910]: `+` is one word too many for `chuan eval`
  help: write `chuan eval 'EXPRESSION' [options]`; put quotes around a value with spaces in it
[exit 2]
$ chuan eval 45% + 5 points --lang vi
lỗi[KPI0910]: thừa `+`: `chuan eval` không dùng đến
  gợi ý: viết `chuan eval 'PHÉP-TÍNH' [tùy chọn]`; giá trị có dấu cách thì đặt trong dấu nháy
[exit 2]
```

Mended:

```console
$ chuan eval '45% + 5 points'
50% · percentage
```

"""#),
("KPI0911", #"""
# KPI0911: no such file or folder · không có tệp hay thư mục này

## English

At this path there is nothing. The name may be misspelt, the file may lie in another folder, or its ending may be
hidden by the file manager (`ke-hoach.kpi.txt`).

Accents count, and two names that look the same can be composed differently; completing the name with the tabulator
key avoids that.

## Tiếng Việt

Đường dẫn này không có gì. Có thể tên viết sai, tệp nằm ở thư mục khác, hoặc phần đuôi bị chương trình quản lý tệp ẩn
đi (`ke-hoach.kpi.txt`).

Dấu tiếng Việt có phân biệt, và hai tên nhìn giống nhau có thể được gõ khác nhau; dùng phím Tab để máy tự điền tên thì
tránh được.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check kehoach.kpi
error[KPI0911]: there is no file or folder `kehoach.kpi`
  ┌─ kehoach.kpi
  help: look at the spelling and at the folder you are in
[exit 2]
$ chuan check kehoach.kpi --lang vi
lỗi[KPI0911]: không có tệp hay thư mục `kehoach.kpi`
  ┌─ kehoach.kpi
  gợi ý: xem lại cách viết và thư mục hiện tại
[exit 2]
```

Mended:

```console
$ chuan check ke-hoach.kpi
no mistakes in 1 file
```

"""#),
("KPI0912", #"""
# KPI0912: a file cannot be read · không đọc được tệp

## English

The file or folder is there, but the system does not hand over what is in it: you may lack the right to read it, the
disk may have an error, or standard input is not a file at all. The reason stands after the colon.

Nothing was graded, because grading on half a file would be worse than none.

## Tiếng Việt

Tệp hoặc thư mục có đó, nhưng hệ thống không cho đọc nội dung: có thể không có quyền đọc, đĩa có lỗi, hoặc đầu vào
chuẩn không phải là tệp. Lý do ghi sau dấu hai chấm.

Chương trình chưa đánh giá gì, vì đánh giá trên nửa tệp số liệu còn tệ hơn không đánh giá.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ mkdir so-lieu
$ chuan grade ke-hoach.kpi --data - < so-lieu
error[KPI0912]: standard input cannot be read: it is a folder
  help: name a file after `<`
[exit 2]
$ chuan grade ke-hoach.kpi --data - --lang vi < so-lieu
lỗi[KPI0912]: không đọc được đầu vào chuẩn: đó là thư mục
  gợi ý: sau `<` ghi tên một tệp
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data - --format csv --columns unit,indicator,verdict < ket-qua.csv
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0913", #"""
# KPI0913: a folder where a file is needed · thư mục ở chỗ cần một tệp

## English

Rules may be named by folder; data files and the output may not. Which files of a folder are results, and which are
drafts or last year's, only you can know.

Name the data files one by one; the system can list them for you: `--data so-lieu/*.csv`.

## Tiếng Việt

Quy tắc có thể gọi theo thư mục; tệp số liệu và tệp kết quả thì không. Trong thư mục, tệp nào là số liệu, tệp nào là
bản nháp hay của năm trước thì chỉ người dùng biết.

Hãy ghi tên từng tệp số liệu; có thể để hệ thống liệt kê: `--data so-lieu/*.csv`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ mkdir so-lieu
$ cp ket-qua.csv so-lieu
$ chuan grade ke-hoach.kpi --data so-lieu
error[KPI0913]: `so-lieu` is a folder, a file is needed
  ┌─ so-lieu
  help: name the file; packs are written before `--data`
[exit 2]
$ chuan grade ke-hoach.kpi --data so-lieu --lang vi
lỗi[KPI0913]: `so-lieu` là thư mục, ở đây cần một tệp
  ┌─ so-lieu
  gợi ý: ghi tên tệp; các gói được ghi trước `--data`
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data so-lieu/*.csv --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0914", #"""
# KPI0914: a pipe or device where a file is needed · ống dẫn hoặc thiết bị ở chỗ cần một tệp

## English

The path leads to a device or a pipe and not to a file. Reading it could wait forever or give a different answer every
time.

To hand over the output of another program write `-`, which reads standard input.

## Tiếng Việt

Đường dẫn này là một thiết bị hoặc ống dẫn, không phải tệp. Đọc nó có thể chờ mãi không xong, hoặc mỗi lần ra một
khác.

Muốn đưa vào kết quả của chương trình khác thì viết `-` để đọc từ đầu vào chuẩn.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ chuan check /dev/null
error[KPI0914]: `/dev/null` is a pipe or a device, not a file
  ┌─ /dev/null
  help: write `-` to read standard input
[exit 2]
$ chuan check /dev/null --lang vi
lỗi[KPI0914]: `/dev/null` là ống dẫn hoặc thiết bị, không phải tệp
  ┌─ /dev/null
  gợi ý: viết `-` để đọc từ đầu vào chuẩn
[exit 2]
```

Mended:

```console
$ cat ke-hoach.kpi | chuan check -
no mistakes in 1 file
```

"""#),
("KPI0916", #"""
# KPI0916: links that lead round in a circle · các liên kết dẫn vòng tròn

## English

The name is a link to another name, which is a link back to the first: there is no file at the end of it. This happens
when a folder with links is copied or moved.

Make one of the links lead to the real file.

## Tiếng Việt

Tên này là liên kết đến một tên khác, mà tên kia lại liên kết về tên đầu: cuối cùng không có tệp nào. Điều này xảy ra
khi sao chép hoặc di chuyển thư mục có liên kết.

Hãy sửa để một liên kết dẫn đến tệp thật.

## Example

```console
$ ln -s ke-hoach-2024.kpi ke-hoach.kpi
$ ln -s ke-hoach.kpi ke-hoach-2024.kpi
$ chuan check ke-hoach.kpi
error[KPI0916]: the links at `ke-hoach.kpi` lead round in a circle
  ┌─ ke-hoach.kpi
  help: mend the symbolic links
[exit 2]
$ chuan check ke-hoach.kpi --lang vi
lỗi[KPI0916]: các liên kết ở `ke-hoach.kpi` dẫn vòng tròn
  ┌─ ke-hoach.kpi
  gợi ý: sửa lại các đường dẫn tắt (liên kết) đó
[exit 2]
```

"""#),
("KPI0917", #"""
# KPI0917: a folder without rule files · thư mục không có tệp quy tắc

## English

A folder stands for all rule files in it and in its folders. In this one there is none: no name ends in `.kpi`. Saying
"no mistakes" would be wrong where nothing was looked at.

Perhaps another folder was meant, or the files have another ending. A single file is checked whatever its name.

## Tiếng Việt

Thư mục nghĩa là mọi tệp quy tắc ở trong nó và trong các thư mục con. Thư mục này không có tệp nào có đuôi `.kpi`. Nếu
báo "không có lỗi" thì sai, vì chưa kiểm tra gì.

Có thể ghi nhầm thư mục, hoặc tệp mang đuôi khác. Tệp ghi đích danh thì được kiểm tra dù có đuôi gì.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```console
$ mkdir quy-tac
$ chuan check quy-tac
error[KPI0917]: the folder `quy-tac` holds no rule file
  ┌─ quy-tac
  help: rule files end in `.kpi`
[exit 2]
$ chuan check quy-tac --lang vi
lỗi[KPI0917]: thư mục `quy-tac` không có tệp quy tắc nào
  ┌─ quy-tac
  gợi ý: tệp quy tắc có đuôi `.kpi`
[exit 2]
```

Mended:

```console
$ cp ke-hoach.kpi quy-tac
$ chuan check quy-tac
no mistakes in 1 file
```

"""#),
("KPI0918", #"""
# KPI0918: standard input can be read only once · đầu vào chuẩn chỉ đọc được một lần

## English

`-` stands for what another program hands over. It is there once: the second `-` would find nothing, and a plan or a
data file would seem to be empty.

Leave one out, or save one of the two as a file.

## Tiếng Việt

Dấu `-` là những gì chương trình khác đưa sang. Chỉ đọc được một lần: dấu `-` thứ hai sẽ không còn gì, và kế hoạch hay
tệp số liệu sẽ như bị rỗng.

Hãy bỏ bớt một dấu, hoặc lưu một trong hai thành tệp.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ cat ket-qua.csv | chuan grade ke-hoach.kpi --data - -
error[KPI0918]: standard input, `-`, can be read only once
  help: leave one `-` out
[exit 2]
$ cat ket-qua.csv | chuan grade ke-hoach.kpi --data - - --lang vi
lỗi[KPI0918]: đầu vào chuẩn, `-`, chỉ đọc được một lần
  gợi ý: bỏ bớt một `-`
[exit 2]
```

Mended:

```console
$ cat ket-qua.csv | chuan grade ke-hoach.kpi --data - --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0919", #"""
# KPI0919: one data file is named twice · một tệp số liệu được ghi hai lần

## English

The same data file is named twice, perhaps by two names or through a link. Each of its rows would be there twice.

Leave one out. If two different files were meant, one of the names is wrong.

## Tiếng Việt

Cùng một tệp số liệu được ghi hai lần, có thể bằng hai tên hoặc qua liên kết. Mỗi dòng của tệp sẽ bị tính hai lần.

Hãy bỏ một lần. Nếu định ghi hai tệp khác nhau thì một tên bị sai.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv ./ket-qua.csv
error[KPI0919]: `./ket-qua.csv` is the same data file as `ket-qua.csv`
  ┌─ ./ket-qua.csv
  help: leave one of them out
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv ./ket-qua.csv --lang vi
lỗi[KPI0919]: `./ket-qua.csv` và `ket-qua.csv` là cùng một tệp số liệu
  ┌─ ./ket-qua.csv
  gợi ý: bỏ bớt một lần
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0920", #"""
# KPI0920: the result cannot be written · không ghi được kết quả

## English

The system does not let the result be written there: the folder does not exist, the disk is full, or you may not write
in it. A file that was there before is left as it was; it is never half overwritten.

Make the folder, make room, or write elsewhere. The data were read and graded, so nothing else is wrong.

## Tiếng Việt

Hệ thống không cho ghi kết quả ở đó: thư mục chưa có, đĩa đã đầy, hoặc không có quyền ghi. Tệp có từ trước vẫn giữ
nguyên, không bao giờ bị ghi đè nửa chừng.

Hãy tạo thư mục, dọn chỗ, hoặc ghi ra nơi khác. Số liệu đã được đọc và đánh giá xong nên không có lỗi nào khác.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --output bao-cao/nam-2024.csv
error[KPI0920]: `bao-cao/nam-2024.csv` cannot be written: there is no such folder
  ┌─ bao-cao/nam-2024.csv
  help: make the folder first
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --output bao-cao/nam-2024.csv --lang vi
lỗi[KPI0920]: không ghi được `bao-cao/nam-2024.csv`: không có thư mục đó
  ┌─ bao-cao/nam-2024.csv
  gợi ý: tạo thư mục trước
[exit 2]
```

Mended:

```console
$ mkdir bao-cao
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,indicator,verdict --output bao-cao/nam-2024.csv
$ cat bao-cao/nam-2024.csv
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0921", #"""
# KPI0921: the output would overwrite an input · kết quả sẽ ghi đè lên tệp đầu vào

## English

The file named after `--output` is one of the files that were just read. The result would take the place of the plan
or of the data, and they would be lost.

Name another file.

## Tiếng Việt

Tệp ghi sau `--output` chính là một trong các tệp vừa được đọc. Kết quả sẽ thay chỗ kế hoạch hoặc số liệu, và chúng sẽ
mất.

Hãy ghi tên một tệp khác.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --output ket-qua.csv
error[KPI0921]: the output would overwrite `ket-qua.csv`, which was just read
  ┌─ ket-qua.csv
  help: name another file
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --output ket-qua.csv --lang vi
lỗi[KPI0921]: kết quả sẽ ghi đè lên `ket-qua.csv` vừa được đọc
  ┌─ ket-qua.csv
  gợi ý: ghi tên một tệp khác
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,indicator,verdict --output danh-gia.csv
$ cat danh-gia.csv
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0922", #"""
# KPI0922: no message has this code · không có thông báo mang mã này

## English

`chuan explain` tells more about a message by its code, `KPI` and four digits, which stands in brackets behind the
word error or warning. There is no message with this code; the nearest are offered.

## Tiếng Việt

`chuan explain` giải thích thêm một thông báo theo mã, gồm `KPI` và bốn chữ số, ghi trong ngoặc vuông sau chữ lỗi hoặc
cảnh báo. Không có thông báo nào mang mã này; các mã gần nhất được gợi ý.

## Example

```console
$ chuan explain KPI0405
error[KPI0922]: there is no message with the code `KPI0405`
  help: the nearest are `chuan explain KPI0403`, `chuan explain KPI0404`, `chuan explain KPI0406`
  help: a code stands in brackets after `error` or `warning`: error[KPI0312]
[exit 2]
$ chuan explain KPI0405 --lang vi
lỗi[KPI0922]: không có thông báo nào mang mã `KPI0405`
  gợi ý: gần nhất là `chuan explain KPI0403`, `chuan explain KPI0404`, `chuan explain KPI0406`
  gợi ý: mã nằm trong ngoặc vuông sau `lỗi` hoặc `cảnh báo`: lỗi[KPI0312]
[exit 2]
```

"""#),
("KPI0923", #"""
# KPI0923: several files are the pack that is named · nhiều tệp cùng là gói được nêu

## English

`use` and `under` name a pack, and it is looked for beside the file. Here more than one file says that it is this
pack, perhaps an old copy. Taking one of them silently could hold the district to last year's figures.

Remove the old copy, or say which file is meant: `under … from "…"`.

## Tiếng Việt

`dùng` và `căn cứ` nêu tên một gói, gói đó được tìm ở cạnh tệp. Ở đây có nhiều tệp cùng mang tên gói này, có lẽ là một
bản cũ. Nếu lặng lẽ lấy một tệp thì huyện có thể bị đánh giá theo số của bản cũ.

Hãy bỏ bản cũ, hoặc ghi rõ tệp nào: `căn cứ … từ "…"`.

## Example

```kpi tinh-2024.kpi
pack quang_ngai_2024 "Kế hoạch kiểm soát TTHC của tỉnh năm 2024"
  year 2024
  level province "Quảng Ngãi"

use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%  cite "STT 2"
```

```kpi huyen.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
  under quang_ngai_2024

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 55%  cite "STT 2"
```

```console
$ cp tinh-2024.kpi tinh-2024-ban-cu.kpi
$ chuan check huyen.kpi
error[KPI0923]: 2 files are the pack `quang_ngai_2024`: `tinh-2024-ban-cu.kpi`, `tinh-2024.kpi`
  ┌─ huyen.kpi:4:9
 4│   under quang_ngai_2024
  │         ^^^^^^^^^^^^^^^
  help: say which: `quang_ngai_2024 from "…"`

1 error in 1 file
[exit 1]
$ chuan check huyen.kpi --lang vi
lỗi[KPI0923]: có 2 tệp là gói `quang_ngai_2024`: `tinh-2024-ban-cu.kpi`, `tinh-2024.kpi`
  ┌─ huyen.kpi:4:9
 4│   under quang_ngai_2024
  │         ^^^^^^^^^^^^^^^
  gợi ý: nêu rõ tệp nào: `quang_ngai_2024 từ "…"`

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi mended.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"
  under quang_ngai_2024 from "tinh-2024.kpi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 55%  cite "STT 2"
```

```console
$ chuan check mended.kpi
no mistakes in 2 files
```

"""#),
("KPI0924", #"""
# KPI0924: there is no plan in these files · các tệp này không có kế hoạch

## English

What was named holds only vocabulary: indicators, things, levels. Units are graded against a plan, a pack with a year,
a level and targets.

Name the plan's file. It may take over this vocabulary with `use`.

## Tiếng Việt

Các tệp đã ghi chỉ là danh mục dùng chung: chỉ số, đối tượng, cấp. Đánh giá đơn vị phải theo một kế hoạch, tức là gói
có năm, cấp và chỉ tiêu.

Hãy ghi tên tệp của kế hoạch. Kế hoạch có thể dùng danh mục này bằng `dùng`.

## Example

```kpi tu-vung.kpi
pack son_ha_chi_so "Chỉ số riêng của huyện Sơn Hà"

indicator service_index "Chỉ số phục vụ người dân, doanh nghiệp": score
  higher is better
```

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade tu-vung.kpi --data ket-qua.csv
error[KPI0924]: there is no plan in `tu-vung.kpi`, only vocabulary
  help: name a file whose pack has a year, a level and targets
[exit 2]
$ chuan grade tu-vung.kpi --data ket-qua.csv --lang vi
lỗi[KPI0924]: `tu-vung.kpi` không có kế hoạch nào, chỉ là danh mục dùng chung
  gợi ý: ghi tên tệp có gói nêu năm, cấp và chỉ tiêu
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0925", #"""
# KPI0925: the command works on one pack · lệnh chỉ làm việc với một gói

## English

`assign` and `why` are about one plan, and the folder named holds several. `chuan grade` takes any number.

Name the one file that is meant.

## Tiếng Việt

`assign` và `why` làm việc với một kế hoạch, mà thư mục đã ghi có nhiều. `chuan grade` thì nhận bao nhiêu cũng được.

Hãy ghi đúng một tệp cần dùng.

## Example

```kpi tinh-2024.kpi
pack quang_ngai_2024 "Kế hoạch kiểm soát TTHC của tỉnh năm 2024"
  year 2024
  level province "Quảng Ngãi"

use tthc

targets "Phụ lục"
  online_dossier_rate >= 50%  cite "STT 2"
```

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ mkdir quy-tac
$ cp tinh-2024.kpi ke-hoach.kpi quy-tac
$ chuan assign quy-tac --data ket-qua.csv
error[KPI0925]: `chuan assign` works on one pack, found 2: `son_ha_2024`, `quang_ngai_2024`
  help: name one file
[exit 2]
$ chuan assign quy-tac --data ket-qua.csv --lang vi
lỗi[KPI0925]: `chuan assign` chỉ làm việc với một gói, nhưng ở đây có 2 gói: `son_ha_2024`, `quang_ngai_2024`
  gợi ý: ghi tên một tệp
[exit 2]
```

Mended:

```console
$ chuan assign ke-hoach.kpi --data ket-qua.csv
Kế hoạch kiểm soát TTHC năm 2024 · period 2024

unit         indicator            target  by                 source
──────────────────────────────────────────────────────────────────────────────────
Xã Sơn Hạ    online_dossier_rate  ≥ 50%   the plan's figure  Phụ lục, mục 2, STT 2
Xã Sơn Linh  online_dossier_rate  ≥ 50%   the plan's figure  Phụ lục, mục 2, STT 2
```

"""#),
("KPI0926", #"""
# KPI0926: no unit has this name · không có đơn vị nào tên này

## English

`--unit` names a unit as the data have it, by its code or its name; capitals and double spaces do not matter, accents
do. The data have no such unit. Its report would be empty, which could be mistaken for "nothing was asked of it".

Take the name offered, or look into the data.

## Tiếng Việt

`--unit` nêu một đơn vị theo mã hoặc tên như trong số liệu; không phân biệt chữ hoa và dấu cách thừa, nhưng phân biệt
dấu tiếng Việt. Số liệu không có đơn vị này. Báo cáo sẽ trống, dễ bị hiểu nhầm là "không được giao gì".

Hãy dùng tên được gợi ý, hoặc xem lại số liệu.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --unit "Xã Sơn Hà"
error[KPI0926]: no unit in the data is called `Xã Sơn Hà`
  help: did you mean `Xã Sơn Hạ`?
  help: a unit is named by its code or its name, as the data have them; there are 2
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --unit "Xã Sơn Hà" --lang vi
lỗi[KPI0926]: số liệu không có đơn vị nào tên `Xã Sơn Hà`
  gợi ý: có phải là `Xã Sơn Hạ`?
  gợi ý: đơn vị được gọi theo mã hoặc tên như trong số liệu; có 2 đơn vị
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --unit "Xã Sơn Hạ" --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
```

"""#),
("KPI0927", #"""
# KPI0927: no target has this name · không có chỉ tiêu nào tên này

## English

`--target` names a target by its indicator, by the indicator's Vietnamese name, by its id in the JSON, or by where it
stands in the plan ("STT 2"). The plan has none of this name.

Take the name offered, or look into the plan.

## Tiếng Việt

`--target` nêu một chỉ tiêu theo chỉ số, theo tên tiếng Việt của chỉ số, theo mã (id) trong JSON, hoặc theo chỗ đứng
trong kế hoạch ("STT 2"). Kế hoạch không có chỉ tiêu nào như vậy.

Hãy dùng tên được gợi ý, hoặc xem lại kế hoạch.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --target online_dosier_rate
error[KPI0927]: no target is called `online_dosier_rate`
  help: did you mean `online_dossier_rate`?
  help: a target is named by its indicator, the indicator's Vietnamese name, its id in the JSON, or its citation
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --target online_dosier_rate --lang vi
lỗi[KPI0927]: không có chỉ tiêu nào tên `online_dosier_rate`
  gợi ý: có phải là `online_dossier_rate`?
  gợi ý: chỉ tiêu được gọi theo chỉ số, tên tiếng Việt của chỉ số, mã (id) trong JSON, hoặc chỗ dẫn
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --target "STT 2" --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
Xã Sơn Linh,online_dossier_rate,met
```

"""#),
("KPI0928", #"""
# KPI0928: no such column · không có cột này

## English

`--columns` chooses columns of the table or CSV by their names, and there is none of this name. The message lists all;
the table itself shows only those that have something in them.

## Tiếng Việt

`--columns` chọn các cột của bảng hoặc CSV theo tên, mà không có cột nào tên này. Thông báo liệt kê tất cả; bản thân
bảng chỉ hiện các cột có nội dung.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --columns unit,verdit
error[KPI0928]: there is no column `verdit`
  help: did you mean `verdict`?
  help: the columns are pack, unit, name, level, kind, parent, id, indicator, title, of, field, period, comparator, target, value, numerator, denominator, verdict, margin, needed, coverage, remarks, cite, section, quote, deadline, rating, class
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --columns unit,verdit --lang vi
lỗi[KPI0928]: không có cột `verdit`
  gợi ý: có phải là `kết luận`?
  gợi ý: các cột là gói (pack), mã (unit), đơn vị (name), cấp (level), loại (kind), trực thuộc (parent), mã chỉ tiêu (id), mã chỉ số (indicator), chỉ số (title), tính trên (of), lĩnh vực (field), kỳ (period), so sánh (comparator), chỉ tiêu (target), kết quả (value), tử số (numerator), mẫu số (denominator), kết luận (verdict), chênh lệch (margin), cần (needed), độ phủ (coverage), ghi chú (remarks), căn cứ (cite), mục (section), trích (quote), thời hạn (deadline), đánh giá (rating), phân loại (class)
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,missed
Xã Sơn Linh,met
```

"""#),
("KPI0929", #"""
# KPI0929: an option without effect here · tùy chọn không có tác dụng ở đây

## English

JSON is for other programs and always has everything; `--columns` would change nothing. Nor would `--columns` or
`--summary` change a calendar (`--format ics`). Whoever wrote it expected something else, so it is said.

Nor do `--separator` and `--decimal` change anything but CSV.

Leave the option out, or ask for `--format csv`.

## Tiếng Việt

JSON dành cho chương trình khác và luôn có đủ mọi thứ; `--columns` không làm thay đổi gì. Với lịch (`--format ics`) thì
`--columns` và `--summary` cũng vậy. Người viết hẳn mong điều khác, nên chương trình báo rõ.

`--separator` và `--decimal` chỉ có tác dụng với CSV.

Hãy bỏ tùy chọn đó, hoặc chọn `--format csv`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --separator ';'
error[KPI0929]: `--separator` does nothing without `--format csv`
  help: add `--format csv`, or leave it out
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --separator ';' --lang vi
lỗi[KPI0929]: `--separator` không có tác dụng khi không có `--format csv`
  gợi ý: thêm `--format csv`, hoặc bỏ tùy chọn này
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --format csv --separator ';' --columns unit,verdict
unit;verdict
Xã Sơn Hạ;missed
Xã Sơn Linh;met
```

"""#),
("KPI0930", #"""
# KPI0930: the target is not asked of this unit · chỉ tiêu không áp dụng cho đơn vị này

## English

Unit and target both exist, but the target's `for` and `except` leave the unit out, so there is no verdict to explain.

If the unit should be asked, mend the scope in the plan. To see what is asked of it: `chuan grade … --unit`.

## Tiếng Việt

Đơn vị và chỉ tiêu đều có, nhưng `cho` và `trừ` của chỉ tiêu không gồm đơn vị này, nên không có kết luận nào để giải
thích.

Nếu đơn vị phải được giao thì sửa phạm vi trong kế hoạch. Muốn xem đơn vị được giao gì: `chuan grade … --unit`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%                     cite "STT 2"
  postal_dossier_rate >= 20% for level district  cite "STT 5"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
Xã Sơn Linh,commune,2024,450,900
```

```console
$ chuan why ke-hoach.kpi --unit "Xã Sơn Hạ" --target postal_dossier_rate --data ket-qua.csv
error[KPI0930]: `postal_dossier_rate` is not asked of `Xã Sơn Hạ`
  help: the target's `for` clauses leave the unit out; `chuan grade … --unit` lists what is asked of it
[exit 2]
$ chuan why ke-hoach.kpi --unit "Xã Sơn Hạ" --target postal_dossier_rate --data ket-qua.csv --lang vi
lỗi[KPI0930]: `postal_dossier_rate` không áp dụng cho `Xã Sơn Hạ`
  gợi ý: phần `cho …` của chỉ tiêu không gồm đơn vị này; `chuan grade … --unit` liệt kê chỉ tiêu của đơn vị
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --unit "Xã Sơn Hạ" --format csv --columns unit,indicator,verdict
unit,indicator,verdict
Xã Sơn Hạ,online_dossier_rate,missed
```

"""#),
("KPI0931", #"""
# KPI0931: tables with different columns · các bảng có cột khác nhau

## English

`chuan data … --to` writes one table, and the files named (or the sheets of a workbook) have different headers. Put under one header, cells would
stand in the wrong columns.

Name one file at a time; of a workbook, one sheet with `--sheet`.

## Tiếng Việt

`chuan data … --to` ghi ra một bảng, nhưng các tệp được nêu (hoặc các trang tính của tệp Excel) có tiêu đề khác nhau. Nếu đặt chung dưới một tiêu đề thì ô
sẽ nằm sai cột.

Mỗi lần chỉ ghi tên một tệp; với tệp Excel thì chọn một trang tính bằng `--sheet`.

## Example

```csv thang-1.csv
Đơn vị,Số hồ sơ
Xã Sơn Hạ,450
```

```csv thang-2.csv
Đơn vị,Kỳ,Số hồ sơ
Xã Sơn Hạ,2024-02,470
```

```console
$ chuan data thang-1.csv thang-2.csv --to csv
error[KPI0931]: `--to` writes one table, and these tables have different columns
  ┌─ thang-2.csv:row 1, column "Kỳ"
  ┌─ thang-1.csv:row 1
  │ the first header
  help: name one file at a time; of a workbook, one `--sheet`
[exit 2]
$ chuan data thang-1.csv thang-2.csv --to csv --lang vi
lỗi[KPI0931]: `--to` ghi ra một bảng, nhưng các bảng này có cột khác nhau
  ┌─ thang-2.csv:dòng 1, cột "Kỳ"
  ┌─ thang-1.csv:dòng 1
  │ tiêu đề đầu tiên
  gợi ý: mỗi lần chỉ ghi tên một tệp; với tệp Excel thì chọn một `--sheet`
[exit 2]
```

Mended:

```console
$ chuan data thang-2.csv --to csv
Đơn vị,Kỳ,Số hồ sơ
Xã Sơn Hạ,2024-02,470
```

"""#),
("KPI0932", #"""
# KPI0932: two options that exclude each other · hai tùy chọn loại trừ nhau

## English

Both options say which period is judged: `--period` names it, `--to-date` judges the year from January to the end of
the month or quarter that it names. They cannot both hold; leave one out.

## Tiếng Việt

Cả hai tùy chọn đều nêu kỳ đánh giá: `--period` ghi đúng kỳ đó, `--to-date` đánh giá lũy kế từ tháng 1 đến hết tháng
hoặc quý được ghi. Không thể dùng cả hai; hãy bỏ bớt một.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50% cite "STT 2"
```

```csv ket-qua.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024-01,48,100
Xã Sơn Hạ,commune,2024-02,54,100
```

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --to-date 2024-02
error[KPI0932]: `--period` and `--to-date` cannot stand together
  help: leave one out: `--period` names the period judged, `--to-date` the month up to which the year is judged
[exit 2]
$ chuan grade ke-hoach.kpi --data ket-qua.csv --period 2024 --to-date 2024-02 --lang vi
lỗi[KPI0932]: `--period` và `--to-date` không dùng cùng nhau được
  gợi ý: bỏ bớt một tùy chọn: `--period` ghi kỳ đánh giá, `--to-date` ghi tháng cuối của phần năm được đánh giá
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data ket-qua.csv --to-date 2024-02 --format csv --columns unit,period,verdict
unit,period,verdict
Xã Sơn Hạ,2024-01..2024-02,met
```

"""#),
("KPI0933", #"""
# KPI0933: a name that is not in UTF-8 · tên không ở dạng UTF-8

## English

A file's name is bytes. Archives packed on old Windows systems unpack to names in another encoding, which cannot be told
for certain; `\xE1` stands for such a byte in the message. The command neither leaves the file out in silence nor writes
another name in its place: it says so, and does nothing.

Rename the file, by hand or by `convmv`.

## Tiếng Việt

Tên tệp là các byte. Tệp nén trên Windows cũ khi giải ra có tên ở bảng mã khác, không thể đoán chắc; trong thông báo,
`\xE1` là một byte như vậy. Lệnh không lặng lẽ bỏ tệp ra, cũng không ghi ra tên khác: lệnh báo lại và không làm gì.

Hãy đổi tên tệp, bằng tay hoặc bằng `convmv`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv so-lieu/son-ha.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
```

```console
$ cp so-lieu/son-ha.csv "so-lieu/$(printf 'b\341o-c\341o.csv')"
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict
error[KPI0933]: the name `so-lieu/b\xE1o-c\xE1o.csv` is not in UTF-8
  ┌─ so-lieu/b\xE1o-c\xE1o.csv
  = archives packed on old Windows unpack to such names; none is read or written in its place
  help: rename it, for instance by `convmv -f cp1258 -t utf8 --notest FILE`
[exit 2]
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict --lang vi
lỗi[KPI0933]: tên `so-lieu/b\xE1o-c\xE1o.csv` không ở dạng UTF-8
  ┌─ so-lieu/b\xE1o-c\xE1o.csv
  = tệp nén từ Windows cũ thường giải ra tên như vậy; không tệp nào khác được đọc hoặc ghi thay
  gợi ý: đổi tên tệp, ví dụ bằng `convmv -f cp1258 -t utf8 --notest TỆP`
[exit 2]
```

Mended:

```console
$ mv so-lieu/b*.csv cu.csv
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,missed
```

"""#),
("KPI0934", #"""
# KPI0934: a link that leads nowhere · liên kết không dẫn đến đâu

## English

Among the files that a name with `*` or `?` stands for is a link whose file is gone, or lies on a disk that is not there.
What it held would be missing from the result without a word, so nothing is graded.

## Tiếng Việt

Trong các tệp mà tên có `*` hoặc `?` ứng với, có một liên kết mà tệp đích đã mất, hoặc nằm trên đĩa không có ở đây. Số
liệu của nó sẽ thiếu mà không ai hay, nên lệnh không đánh giá gì.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv so-lieu/son-ha.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
```

```console
$ ln -s /khong-co/son-linh.csv so-lieu/son-linh.csv
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict
error[KPI0934]: the link `so-lieu/son-linh.csv` leads nowhere
  ┌─ so-lieu/son-linh.csv
  help: mend or remove it: what it should lead to may be missing from the data
[exit 2]
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict --lang vi
lỗi[KPI0934]: liên kết `so-lieu/son-linh.csv` không dẫn đến đâu
  ┌─ so-lieu/son-linh.csv
  gợi ý: sửa hoặc xóa liên kết: tệp mà liên kết phải dẫn đến có thể đang thiếu trong số liệu
[exit 2]
```

Mended:

```console
$ rm so-lieu/son-linh.csv
$ chuan grade ke-hoach.kpi --data 'so-lieu/*.csv' --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,missed
```

"""#),
("KPI0935", #"""
# KPI0935: files that are passed over · tệp được bỏ qua

## English

A name with `*` or `?` also stands for files that programs leave beside data: `~$bang.xlsx` and `.~lock.bang.xlsx#` say
that a file is open, `*.tmp` are halves of files, `Thumbs.db`, `desktop.ini` and `.DS_Store` belong to the file manager.
They are passed over, and so are folders of such a name; the note says which.

An open file may have changes that are not saved yet.

## Tiếng Việt

Tên có `*` hoặc `?` cũng ứng với các tệp mà chương trình để lại cạnh số liệu: `~$bang.xlsx` và `.~lock.bang.xlsx#` báo tệp
đang mở, `*.tmp` là tệp dở dang, `Thumbs.db`, `desktop.ini`, `.DS_Store` là của chương trình quản lý tệp. Chúng được bỏ
qua, thư mục có tên như vậy cũng thế; ghi chú nêu rõ là tệp nào.

Tệp đang mở có thể còn thay đổi chưa lưu.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv so-lieu/son-ha.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
```

```console
$ cp so-lieu/son-ha.csv 'so-lieu/~$son-ha.csv'
$ chuan grade ke-hoach.kpi --data 'so-lieu/*' --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,missed
note[KPI0935]: passed over: `so-lieu/~$son-ha.csv` (it says that a file is open)
$ chuan grade ke-hoach.kpi --data 'so-lieu/*' --format csv --columns unit,verdict --lang vi
﻿mã,kết luận
Xã Sơn Hạ,missed
lưu ý[KPI0935]: bỏ qua: `so-lieu/~$son-ha.csv` (báo tệp đang được mở)
```

Mended:

```console
$ rm 'so-lieu/~$son-ha.csv'
$ chuan grade ke-hoach.kpi --data 'so-lieu/*' --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,missed
```

"""#),
("KPI0936", #"""
# KPI0936: a file that does not begin with a pack · tệp không mở đầu bằng một gói

## English

`use … from "…"` and `under … from "…"` lead to a file whose first declaration is not `pack`. Nothing of what stands in it
is shown: a pack may have come from strangers, and the file may be anything.

## Tiếng Việt

`dùng … từ "…"` và `căn cứ … từ "…"` dẫn đến một tệp mà khai báo đầu tiên không phải là `gói`. Lệnh không hiện gì trong
tệp đó: gói có thể do người lạ gửi, và tệp có thể là bất cứ gì.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc
use tu_vung from "tu-vung.kpi"

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```kpi tu-vung.kpi
indicator rieng "Tỷ lệ riêng": share of dossiers
```

```console
$ chuan check ke-hoach.kpi
error[KPI0936]: the file `tu-vung.kpi` does not begin with a pack
  ┌─ ke-hoach.kpi:7:18
 7│ use tu_vung from "tu-vung.kpi"
  │                  ^^^^^^^^^^^^^
  help: name a rule file; if it is one, `chuan check tu-vung.kpi` says what stands before its `pack`

1 error in 1 file
[exit 1]
$ chuan check ke-hoach.kpi --lang vi
lỗi[KPI0936]: tệp `tu-vung.kpi` không mở đầu bằng một gói
  ┌─ ke-hoach.kpi:7:18
 7│ use tu_vung from "tu-vung.kpi"
  │                  ^^^^^^^^^^^^^
  gợi ý: ghi tên một tệp quy tắc; nếu đúng là tệp đó, `chuan check tu-vung.kpi` cho biết trước `gói` có gì

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```kpi tu-vung.kpi
pack tu_vung "Từ vựng của huyện"
use tthc
indicator rieng "Tỷ lệ riêng": share of dossiers
```

```console
$ chuan check ke-hoach.kpi
no mistakes in 2 files
```

"""#),
("KPI0937", #"""
# KPI0937: a rule file outside the folders named · tệp quy tắc ở ngoài các thư mục đã nêu

## English

With `--within DIR` only rule files that lie in that folder are read, whether they are named on the command line or by
`use … from` and `under … from` in a pack. Links are followed first. It is for servers and checks that run over packs which
others send. `--within` may be given again for further folders.

## Tiếng Việt

Với `--within THƯ-MỤC`, chỉ các tệp quy tắc nằm trong thư mục đó được đọc, dù được ghi trên dòng lệnh hay ở `dùng … từ`,
`căn cứ … từ` trong gói. Các liên kết được lần theo trước. Tùy chọn dành cho máy chủ và việc kiểm tra tự động các gói do
người khác gửi. Có thể ghi thêm `--within` cho thư mục khác.

## Example

```kpi gui-den/ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc
use tu_vung from "../tu-vung.kpi"

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```kpi tu-vung.kpi
pack tu_vung "Từ vựng của huyện"
use tthc
indicator rieng "Tỷ lệ riêng": share of dossiers
```

```console
$ chuan check gui-den --within gui-den
error[KPI0937]: `gui-den/../tu-vung.kpi` does not lie in a folder that `--within` names
  ┌─ gui-den/ke-hoach.kpi:7:18
 7│ use tu_vung from "../tu-vung.kpi"
  │                  ^^^^^^^^^^^^^^^^
  help: put the file there, or name its folder by another `--within`; where links lead is what counts

1 error in 1 file
[exit 1]
$ chuan check gui-den --within gui-den --lang vi
lỗi[KPI0937]: `gui-den/../tu-vung.kpi` không nằm trong thư mục nào ghi ở `--within`
  ┌─ gui-den/ke-hoach.kpi:7:18
 7│ use tu_vung from "../tu-vung.kpi"
  │                  ^^^^^^^^^^^^^^^^
  gợi ý: đặt tệp vào đó, hoặc ghi thêm thư mục của tệp bằng `--within`; tính theo nơi các liên kết dẫn đến

1 lỗi trong 1 tệp
[exit 1]
```

Mended:

```console
$ chuan check gui-den --within .
no mistakes in 2 files
```

"""#),
("KPI0938", #"""
# KPI0938: not enough memory · không đủ bộ nhớ

## English

The command may take only so much memory (`ulimit -v`, or a limit that a server sets), and the data need more. Nothing was
written to a file, and the exit status is 2.

Large CSV files of records, and of scores by month, are read in one pass and take little memory whatever their size; other
data are kept whole while they are judged.

## Tiếng Việt

Lệnh chỉ được dùng một lượng bộ nhớ nhất định (`ulimit -v`, hoặc giới hạn do máy chủ đặt), mà số liệu cần nhiều hơn. Chưa
ghi gì vào tệp nào, mã thoát là 2.

Tệp CSV lớn gồm các bản ghi, hoặc để chấm điểm theo tháng, được đọc một lượt và tốn ít bộ nhớ dù lớn đến đâu; số liệu khác
được giữ trọn trong khi đánh giá.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv xa.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
```

```text
$ (ulimit -v 350000; chuan grade ke-hoach.kpi --data 400-MB.csv)
error[KPI0938]: there is not enough memory for these data
  = nothing was written to a file
  help: raise the limit (`ulimit -v`), or give the data in several files, one run each
[exit 2]
$ (ulimit -v 350000; chuan grade ke-hoach.kpi --data 400-MB.csv --lang vi)
lỗi[KPI0938]: không đủ bộ nhớ cho số liệu này
  = chưa ghi gì vào tệp nào
  gợi ý: nâng giới hạn (`ulimit -v`), hoặc chia số liệu thành nhiều tệp, mỗi lần chạy một tệp
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data xa.csv --format csv --columns verdict
verdict
missed
```

"""#),
("KPI0939", #"""
# KPI0939: a name that promises another format · tên tệp không đúng dạng được ghi

## English

Where `--format` is not given, the ending of `--output` decides: `.csv`, `.json` or, in `tasks`, `.ics`. An ending that
contradicts `--format`, or that of a file which the command does not write, such as a workbook, is refused: the file would
not hold what its name says.

Spreadsheets open CSV. With `--lang vi` it has Vietnamese heads and the mark by which they know UTF-8; `--decimal ,`
writes 0,5 with `;` between the cells.

## Tiếng Việt

Khi không ghi `--format`, đuôi của `--output` quyết định: `.csv`, `.json` hoặc, với `tasks`, `.ics`. Đuôi trái với
`--format`, hoặc đuôi của loại tệp mà lệnh không ghi được, như tệp Excel, thì bị từ chối: nội dung tệp sẽ không đúng như
tên.

Bảng tính mở được CSV. Với `--lang vi`, tệp có tiêu đề tiếng Việt và dấu giúp bảng tính nhận ra UTF-8; `--decimal ,` ghi
0,5 và cách các ô bằng `;`.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  online_dossier_rate >= 50%  cite "STT 2"
```

```csv so-lieu.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Xã Sơn Hạ,commune,2024,480,1000
```

```console
$ chuan grade ke-hoach.kpi --data so-lieu.csv --output kq.xlsx
error[KPI0939]: a file `.xlsx` is not written here, only table, csv, json
  help: write `--output NAME.csv`, which spreadsheets open; with `--lang vi --decimal ,` as Vietnamese ones like it
[exit 2]
$ chuan grade ke-hoach.kpi --data so-lieu.csv --output kq.xlsx --lang vi
lỗi[KPI0939]: ở đây không ghi được tệp `.xlsx`, chỉ ghi được table, csv, json
  gợi ý: viết `--output TÊN.csv`, bảng tính mở được; thêm `--lang vi --decimal ,` cho bảng tính tiếng Việt
[exit 2]
$ chuan grade ke-hoach.kpi --data so-lieu.csv --format json --output kq.csv
{
  "version": 1,
  "failure": {"kind": "usage", "exit": 2},
  "diagnostics": [
    {
      "code": "KPI0939",
      "severity": "error",
      "file": null,
      "range": null,
      "cell": null,
      "message": "`--format json` and the name `kq.csv` contradict each other",
      "message_vi": "`--format json` và tên `kq.csv` mâu thuẫn nhau",
      "label": null,
      "label_vi": null,
      "help": [
        "leave `--format` out, and the ending decides; or give the file another ending"
      ],
      "help_vi": [
        "bỏ `--format` thì đuôi tệp quyết định; hoặc đặt đuôi khác cho tệp"
      ],
      "notes": [],
      "notes_vi": [],
      "related": [],
      "edits": []
    }
  ]
}
[exit 2]
```

Mended:

```console
$ chuan grade ke-hoach.kpi --data so-lieu.csv --columns name,value,verdict --output kq.csv --decimal ,
$ cat kq.csv
name;value;verdict
Xã Sơn Hạ;0,48;missed
```

"""#),
("KPI0940", #"""
# KPI0940: a file without the name that is declared · tệp không có tên như đã khai báo

## English

A `data` declaration of the pack is for files of another name, and this file has exactly the columns that it names. It was
renamed, most likely. It is read by its header alone: what the declaration says of levels, periods, numbers, blanks and rows
to leave out does not hold for it.

## Tiếng Việt

Một khai báo `dữ liệu` của gói dành cho các tệp có tên khác, mà tệp này có đúng những cột đã khai báo. Rất có thể tệp đã bị
đổi tên. Tệp chỉ được đọc theo tiêu đề: những gì khai báo về cấp, kỳ, số, ô trống, dòng bỏ qua không áp dụng cho tệp.

## Example

```kpi ke-hoach.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-02-19 by "UBND huyện Sơn Hà"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Phụ lục, mục 2"
  satisfaction_rate >= 90%  cite "STT 2"

data "hai-long-*.csv"
  leave out rows where "Đơn vị" is "Toàn huyện"
  unit from "Đơn vị"
  level from "Cấp"
  satisfaction_rate from "Tỷ lệ hài lòng"
```

```csv hai-long-2024.csv
Đơn vị,Cấp,Kỳ,Tỷ lệ hài lòng
Xã Sơn Hạ,xã,2024,92%
Toàn huyện,huyện,2024,91%
```

```console
$ mv hai-long-2024.csv 'hai long 2024 (1).csv'
$ chuan grade ke-hoach.kpi --data 'hai long 2024 (1).csv' --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,met
warning[KPI0940]: this file has the columns of `data "hai-long-*.csv"`, but not such a name: nothing declared there holds for it
  ┌─ hai long 2024 (1).csv
  ┌─ ke-hoach.kpi:11:6
11│ data "hai-long-*.csv"
  │      ---------------- the names declared
  help: rename the file, or declare a name with `*` that fits it too

note[KPI0619]: `Toàn huyện`, row 3, is a total of other rows, not a unit: it is left out
  ┌─ hai long 2024 (1).csv:row 3, column "Đơn vị"
  = it could not be found to agree with the sum of its rows

left out 1 row of hai long 2024 (1).csv as a total: 3
$ chuan grade ke-hoach.kpi --data 'hai long 2024 (1).csv' --format csv --columns unit,verdict --lang vi
﻿mã,kết luận
Xã Sơn Hạ,met
cảnh báo[KPI0940]: tệp này có các cột của `dữ liệu "hai-long-*.csv"` nhưng tên không đúng dạng đó: khai báo không áp dụng cho tệp
  ┌─ hai long 2024 (1).csv
  ┌─ ke-hoach.kpi:11:6
11│ data "hai-long-*.csv"
  │      ---------------- tên đã khai báo
  gợi ý: đổi tên tệp, hoặc khai báo tên có `*` để khớp cả tệp này

lưu ý[KPI0619]: `Toàn huyện`, dòng 3, là dòng cộng của các dòng khác, không phải đơn vị: đã bỏ ra
  ┌─ hai long 2024 (1).csv:dòng 3, cột "Đơn vị"
  = chưa xác nhận được số ghi ở đó khớp với tổng các dòng

bỏ 1 dòng cộng của hai long 2024 (1).csv: 3
```

Mended:

```console
$ mv 'hai long 2024 (1).csv' hai-long-2024.csv
$ chuan grade ke-hoach.kpi --data hai-long-2024.csv --format csv --columns unit,verdict
unit,verdict
Xã Sơn Hạ,met

left out 1 row of hai-long-2024.csv as declared: 3
```

"""#),
("KPI0941", #"""
# KPI0941: no pack is in both · không có gói nào ở cả hai bên

## English

`chuan diff` compares two files, or the packs of two folders. Packs of folders are compared by their names, as there may be many of
them; here no name of the old ones is among the new ones.

Name the two files: of two single packs the names do not matter. Or give the packs of one plan the same name in both folders.

## Tiếng Việt

`chuan diff` so hai tệp, hoặc các gói của hai thư mục. Các gói trong thư mục được so theo tên gói vì có thể có nhiều gói; ở đây không
tên nào của bên cũ có ở bên mới.

Hãy ghi tên hai tệp: khi mỗi bên chỉ có một gói thì tên gói không quan trọng. Hoặc đặt cùng một tên cho các gói của cùng kế hoạch.

## Example

```kpi cu/a.kpi
pack a_2024
  year 2024
  level commune
use tthc
targets "I"
  online_dossier_rate >= 50% cite "1"
```

```kpi cu/b.kpi
pack b_2024
  year 2024
  level commune
use tthc
targets "I"
  satisfaction_rate >= 90% cite "1"
```

```kpi moi/a.kpi
pack a_2025
  year 2025
  level commune
use tthc
targets "I"
  online_dossier_rate >= 60% cite "1"
```

```console
$ chuan diff cu moi
error[KPI0941]: no pack is in both: the old ones are `a_2024`, `b_2024`, the new ones `a_2025`
  help: packs of folders are compared by their names; of two files the names do not matter
[exit 2]
$ chuan diff cu moi --lang vi
lỗi[KPI0941]: không có gói nào ở cả hai bên: bên cũ có `a_2024`, `b_2024`, bên mới có `a_2025`
  gợi ý: các gói trong thư mục được so theo tên gói; so hai tệp thì tên gói không quan trọng
[exit 2]
```

Mended:

```console
$ chuan diff cu/a.kpi moi/a.kpi
cu/a.kpi (a_2024) → moi/a.kpi (a_2025)
  the year: 2024 → 2025; days and earlier years are compared by their place in each plan's year

Targets
  tightened  online_dossier_rate
      old  ≥ 50%  I, 1  cu/a.kpi:6:3
      new  ≥ 60%  I, 1  moi/a.kpi:6:3
      a result of 55% met the old target and misses the new one

1 target compared: 1 tightened
```

"""#),
("KPI0942", #"""
# KPI0942: a pack is in one folder only · gói chỉ có ở một bên

## English

`chuan diff` was given folders, and compares the packs that have one name in both. This one is in one of them only: it is new, or it is
gone, or it was given another name. With `--deny added` or `--deny removed` that ends the command with 1.

To compare a pack with one of another name, name the two files.

## Tiếng Việt

`chuan diff` nhận hai thư mục và so các gói trùng tên. Gói này chỉ có ở một bên: gói mới thêm, gói đã bỏ, hoặc gói đổi tên. Với
`--deny thêm` hoặc `--deny bỏ`, lệnh kết thúc với mã 1.

Để so với gói mang tên khác, hãy ghi tên hai tệp.

## Example

```kpi cu/a.kpi
pack a
  year 2024
  level commune
use tthc
targets "I"
  online_dossier_rate >= 50% cite "1"
```

```kpi cu/b.kpi
pack b
  year 2024
  level commune
use tthc
targets "I"
  satisfaction_rate >= 90% cite "1"
```

```kpi moi/a.kpi
pack a
  year 2024
  level commune
use tthc
targets "I"
  online_dossier_rate at least 50% cite "1"
```

```console
$ chuan diff cu moi --deny removed
cu/a.kpi (a) → moi/a.kpi (a)

the two mean the same
note[KPI0942]: the pack `b` is only among the old ones
  help: to compare it with a pack of another name, name the two files
[exit 1]
$ chuan diff cu moi --lang vi
cu/a.kpi (a) → moi/a.kpi (a)

hai gói có cùng ý nghĩa
lưu ý[KPI0942]: gói `b` chỉ có ở bên cũ
  gợi ý: để so với gói mang tên khác, ghi tên hai tệp
```

"""#),
("KPI0950", #"""
# KPI0950: a pack without a scorecard · gói không có phiếu điểm

## English

`chuan score` scores units by the scorecards of the pack, and of the packs it stands under. None of these declares one.
What the pack's targets come to is told by `chuan grade`.

## Tiếng Việt

`chuan score` chấm điểm theo phiếu điểm của gói và của các gói làm căn cứ, mà chưa gói nào khai báo phiếu điểm. Muốn biết
kết quả từng chỉ tiêu thì dùng `chuan grade`.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

targets "Mục II"
  online_dossier_rate >= 50%  cite "II.1"
```

```csv results.csv
unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator
Sơn Hạ,commune,2024,45,50
```

```console
$ chuan score example.kpi --data results.csv
error[KPI0950]: no scorecard is declared in `diem_2024`
  help: declare one: `scorecard NAME total 100 points` and its items; or name a pack under one that has
[exit 2]
$ chuan score example.kpi --data results.csv --lang vi
lỗi[KPI0950]: `diem_2024` chưa khai báo phiếu điểm nào
  gợi ý: khai báo phiếu điểm: `phiếu điểm TÊN tổng 100 điểm` và các tiêu chí; hoặc ghi gói căn cứ vào gói đã có
[exit 2]
```

"""#),
("KPI0951", #"""
# KPI0951: a unit that no scorecard is for · đơn vị không thuộc phiếu điểm nào

## English

`why --score` and `gap` speak of one unit's score, and each of the pack's scorecards is for units of another level or kind.

## Tiếng Việt

`why --score` và `gap` nói về điểm của một đơn vị, mà mọi phiếu điểm của gói đều dành cho đơn vị khác cấp hoặc khác loại.

## Example

```kpi example.kpi
pack diem_2024 "Chấm điểm năm 2024"
  year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

scorecard monthly "Điểm tháng" total 10 points
  for level commune
  item dossier_on_time_rate 6 points in proportion
  item online_dossier_rate 4 points in proportion up to 50%
  band "Tốt" from 8
  band "Chưa tốt" below 8
```

```csv results.csv
unit,level,period,dossier_on_time_rate.numerator,dossier_on_time_rate.denominator
Sơn Hà,district,2024,45,50
Sơn Hạ,commune,2024,45,50
```

```console
$ chuan gap example.kpi --data results.csv --unit "Sơn Hà"
error[KPI0951]: no scorecard is for `Sơn Hà`
  help: the pack has `monthly`; each is for the levels and kinds that it names
[exit 2]
$ chuan gap example.kpi --data results.csv --unit "Sơn Hà" --lang vi
lỗi[KPI0951]: không phiếu điểm nào dành cho `Sơn Hà`
  gợi ý: gói có `monthly`; mỗi phiếu dành cho các cấp, các loại ghi trong phiếu
[exit 2]
```

"""#),
("KPI0960", #"""
# KPI0960: no task of this lead · không có nhiệm vụ do đơn vị này chủ trì

## English

`--lead` keeps the tasks whose lead has these words in it, marks and case aside. No lead has them. Leads are written as the plan has them; those of the
pack are shown.

## Tiếng Việt

`--lead` giữ lại nhiệm vụ mà phần chủ trì có các từ này, không phân biệt hoa thường. Không phần chủ trì nào có. Chủ trì được ghi đúng
như kế hoạch; thông báo liệt kê các đơn vị có trong gói.

## Example

```kpi plan.kpi
pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  document "288/QĐ-UBND" issued 2024-01-05 year 2024
  level district "Sơn Hà" in province "Quảng Ngãi"

use tthc

tasks "Kế hoạch, mục I"
  task "1" "Ban hành kế hoạch rà soát"
    lead "Văn phòng HĐND và UBND huyện" product "Kế hoạch"
    in month 2 cite "STT 1"
  task "2" "Báo cáo kết quả"
    lead "UBND các xã, thị trấn" for level commune product "Báo cáo"
    quarterly cite "STT 2"
  task "3" "Kiểm tra"
    lead "Văn phòng HĐND và UBND huyện" product "Kết luận"
    as planned in "Kế hoạch kiểm tra" cite "STT 3"
```

```console
$ chuan tasks plan.kpi --lead "Sở Tư pháp"
error[KPI0960]: no task is led by `Sở Tư pháp`
  help: there are `UBND các xã, thị trấn`, `Văn phòng HĐND và UBND huyện`
[exit 2]
$ chuan tasks plan.kpi --lead "Sở Tư pháp" --lang vi
lỗi[KPI0960]: không có nhiệm vụ nào do `Sở Tư pháp` chủ trì
  gợi ý: có `UBND các xã, thị trấn`, `Văn phòng HĐND và UBND huyện`
[exit 2]
```

Mended:

```console
$ chuan tasks plan.kpi --lead "văn phòng" --format csv --columns task,lead,due
task,lead,due
1,Văn phòng HĐND và UBND huyện,2024-02-29
3,Văn phòng HĐND và UBND huyện,
```

"""#),
  ]
}
