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

A rule file may have at most 10 MB. The largest plan, with every target, quote and note, stays far below that, so a
larger file is nearly always the wrong one: a data file, a scan, a whole archive.

Look at which file was given. If it is a rule file after all, divide it into several packs and let one stand `under`
the other.

## Tiếng Việt

Tệp quy tắc chỉ được có tối đa 10 MB. Kế hoạch dài nhất, kể cả mọi chỉ tiêu, lời trích và ghi chú, cũng nhỏ hơn mức
đó rất nhiều; vì vậy tệp lớn hơn thường là chọn nhầm tệp: tệp số liệu, bản quét hoặc tệp nén.

Hãy kiểm tra lại tệp đã chọn. Nếu đúng là tệp quy tắc, hãy chia thành nhiều gói và dùng `căn cứ` để gói này đứng
dưới gói kia.

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
error[KPI0003]: this line is longer than 1000000 bytes
  ┌─ example.kpi:1:1
 1│ note "…
  │ ^
  help: break it into several lines

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0003]: dòng này dài hơn 1000000 byte
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
 6│   dossier_on_​time_rate > 90%
  │              ^
  help: remove it
 6+   dossier_on_time_rate > 90%

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0006]: ở đây có ký tự không nhìn thấy được (U+200B)
  ┌─ example.kpi:6:14
 6│   dossier_on_​time_rate > 90%
  │              ^
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
figures are there. Type the letter again. Where it is meant, as in the title of a book, put it in quotes.

## Tiếng Việt

Tên được viết bằng chữ cái La-tinh, có hoặc không có dấu tiếng Việt, chữ số và dấu `_`. Trong tên này có chữ cái của
bảng chữ khác. Nhiều khi không thể nhận ra bằng mắt: chữ `о` của bảng chữ Ki-rin (Nga) trông giống hệt chữ `o`
La-tinh, và thường lẫn vào khi chép từ tệp gõ bằng bàn phím khác.

Hai tên trông giống nhau mà không phải là một thì chỉ tiêu sẽ tách khỏi số liệu: đơn vị bị ghi "thiếu số liệu" dù đã
có số. Hãy gõ lại chữ cái đó. Nếu đúng là cần dùng, ví dụ trong tên sách, hãy đặt trong ngoặc kép.

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
error[KPI0201]: there is no indicator `dоssier_on_time_rate`
  ┌─ example.kpi:8:3
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │   ^^^^^^^^^^^^^^^^^^^^
  help: did you mean `dossier_on_time_rate`?
 8+   dossier_on_time_rate > 90%  quote "trên 90% hồ sơ"

error[KPI0007]: `о` (U+043E) is not a letter of the Latin alphabet
  ┌─ example.kpi:8:4
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │    ^
  help: names are written with Latin letters, with or without marks; other scripts may stand in quotes

2 errors in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0201]: không có chỉ số `dоssier_on_time_rate`
  ┌─ example.kpi:8:3
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │   ^^^^^^^^^^^^^^^^^^^^
  gợi ý: có phải là `dossier_on_time_rate`?
 8+   dossier_on_time_rate > 90%  quote "trên 90% hồ sơ"

lỗi[KPI0007]: `о` (U+043E) không phải chữ cái La-tinh
  ┌─ example.kpi:8:4
 8│   dоssier_on_time_rate > 90%  quote "trên 90% hồ sơ"
  │    ^
  gợi ý: tên viết bằng chữ cái La-tinh, có dấu hoặc không dấu; chữ viết khác chỉ được đặt trong ngoặc kép

2 lỗi trong 1 tệp
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

Write the digits together. Where the number has only one separator, nobody but you can tell which is meant; for a
count, `chuan` asks.

## Tiếng Việt

Trong quy tắc, số được viết liền, không có dấu phân cách hàng nghìn: `1200000`. Vì dấu chấm mở đầu phần thập phân
nên `1.200` nghĩa là một phẩy hai; chỉ tiêu một nghìn hai trăm bản sao khi đó chỉ cần hai bản là đạt.

Hãy viết liền các chữ số. Khi số chỉ có một dấu phân cách thì chỉ người viết biết mình định nói gì; với số lượng,
`chuan` sẽ hỏi lại.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

targets "Mục II.7"
  ecopy_certification_count >= 1.200.000  quote "tối thiểu 1.200.000 bản sao"
```

```console
$ chuan check example.kpi
error[KPI0013]: numbers stand without separators of thousands in rules
  ┌─ example.kpi:8:32
 8│   ecopy_certification_count >= 1.200.000  quote "tối thiểu 1.200.000 bản sao"
  │                                ^^^^^^^^^
  help: write `1200000`
 8+   ecopy_certification_count >= 1200000  quote "tối thiểu 1.200.000 bản sao"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0013]: trong quy tắc, số viết liền, không có dấu phân cách hàng nghìn
  ┌─ example.kpi:8:32
 8│   ecopy_certification_count >= 1.200.000  quote "tối thiểu 1.200.000 bản sao"
  │                                ^^^^^^^^^
  gợi ý: hãy viết `1200000`
 8+   ecopy_certification_count >= 1200000  quote "tối thiểu 1.200.000 bản sao"

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
  ecopy_certification_count >= 1200000  quote "tối thiểu 1.200.000 bản sao"
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

Thời hạn rơi vào ngày không có thì không thể nói là đúng hạn hay trễ hạn. Hãy xem lại kế hoạch định nói ngày nào.
Nếu chính kế hoạch ghi ngày 31 tháng 11, hãy lấy ngày cuối tháng và ghi rõ bằng `cách hiểu`.

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

In rules days are written year-month-day, `2024-12-15`, in both languages. `03/02/2024` is 3 February to a
Vietnamese reader and 2 March to an American one; the order with the year in front has one reading only.

The day was read as day/month/year, as plans write it. Check that and take over what the message proposes. Data
files may keep `15/12/2024`.

## Tiếng Việt

Trong quy tắc, ngày viết theo thứ tự năm-tháng-ngày, `2024-12-15`, ở cả hai ngôn ngữ. `03/02/2024` với người Việt là
ngày 3 tháng 2, với người Mỹ là ngày 2 tháng 3; còn viết năm ở trước thì chỉ có một cách hiểu.

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
  help: if numbers are to be divided here, put spaces around `/`
 8+   dossier_on_time_rate > 90%  before 2024-12-15  quote "Trước 15/12/2024"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0017]: trong quy tắc, ngày viết theo thứ tự năm-tháng-ngày
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before 15/12/2024  quote "Trước 15/12/2024"
  │                                      ^^^^^^^^^^
  gợi ý: hãy viết `2024-12-15`
  gợi ý: nếu đây là phép chia thì để dấu cách hai bên `/`
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
lỗi[KPI0101]: ở đây không có từ `tagets`
  ┌─ example.kpi:7:1
 7│ tagets "Phụ lục, mục 2" set by province
  │ ^^^^^^
  gợi ý: có phải ý bạn là `targets`?
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
  help: a declaration starts with `pack`, `use`, `targets`, `assign`, `test`, `data`, `note`, `indicator`, `thing`, `level`, `kind`, `field`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0102]: không có khai báo nào bắt đầu bằng `Kế`
  ┌─ example.kpi:1:1
 1│ Kế hoạch kiểm soát TTHC năm 2024
  │ ^^
  gợi ý: khai báo bắt đầu bằng `gói`, `dùng`, `chỉ tiêu`, `giao`, `kiểm thử`, `dữ liệu`, `ghi chú`, `chỉ số`, `đối tượng`, `cấp`, `loại`, `lĩnh vực`

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
# KPI0103: something stands where it cannot stand · phần này không thể đứng ở đây

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
  help: here may stand a target such as `online_dossier_rate >= 50%`, or `for`, `except`, `by`, `before`, `against`, `waived by document`, `cite`, `quote`, `reading`, `note`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0103]: "Tối thiểu 50" không thể đứng ở đây
  ┌─ example.kpi:8:31
 8│   online_dossier_rate >= 50%  "Tối thiểu 50"
  │                               ^^^^^^^^^^^^^^
  gợi ý: ở đây có thể là một chỉ tiêu, ví dụ `online_dossier_rate >= 50%`, hoặc `cho`, `trừ`, `chậm nhất`, `trước ngày`, `so với`, `được miễn theo văn bản`, `dẫn`, `trích`, `cách hiểu`, `ghi chú`

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

Từ này mở đầu một phần thuộc loại khai báo khác: năm nằm ở phần đầu của gói, thời hạn đi với chỉ tiêu, nhánh nằm
trong quy tắc giao. Một phần luôn thuộc về khai báo gần nhất ở phía trên, dù thụt lề thế nào.

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
  help: it belongs in the heading of a pack
  help: here may stand `to targets`, `for`, `except`, `if`, `else`, `target`, `never below`, `never above`, `when`, `rounded to`, `cite`, `quote`, `reading`, `note`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0104]: `by` không thể đứng trong quy tắc `giao`
  ┌─ example.kpi:12:3
12│   by 2024-12-15
  │   ^^
  gợi ý: phần này phải đứng trong phần đầu của gói
  gợi ý: ở đây có thể là `cho chỉ tiêu`, `cho`, `trừ`, `nếu`, `còn lại`, `chỉ tiêu`, `không thấp hơn`, `không vượt quá`, `khi`, `làm tròn đến`, `dẫn`, `trích`, `cách hiểu`, `ghi chú`

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
lỗi[KPI0106]: `gói` phải đứng ở đầu tệp
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
  help: here may stand a target such as `online_dossier_rate >= 50%`, or `for`, `except`, `by`, `before`, `against`, `waived by document`, `cite`, `quote`, `reading`, `note`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0108]: số `2024` ở đây không thuộc về đâu cả
  ┌─ example.kpi:8:28
 8│   satisfaction_rate >= 90% 2024  quote "đạt tối thiểu 90%"
  │                            ^^^^
  gợi ý: hãy nối với phần trước bằng một dấu hoặc `%`, hoặc xóa đi
  gợi ý: ở đây có thể là một chỉ tiêu, ví dụ `online_dossier_rate >= 50%`, hoặc `cho`, `trừ`, `chậm nhất`, `trước ngày`, `so với`, `được miễn theo văn bản`, `dẫn`, `trích`, `cách hiểu`, `ghi chú`

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

Only the first 100 mistakes of a file are shown; the rest of the file was not read. So many have few causes as a
rule: the decimal comma in every line, curly quotes throughout, or a file that is no rule file at all.

Mend the first ones and check again. What `replace all` in an editor mends at one stroke goes first.

## Tiếng Việt

Chỉ hiển thị 100 lỗi đầu tiên của mỗi tệp; phần còn lại của tệp chưa được đọc. Nhiều lỗi như vậy thường chỉ do một
vài nguyên nhân: dòng nào cũng viết dấu phẩy thập phân, toàn bộ là ngoặc kép cong, hoặc tệp này không phải tệp quy
tắc.

Hãy sửa những lỗi đầu rồi kiểm tra lại. Nên sửa trước những lỗi có thể sửa một lần bằng chức năng thay thế tất cả
của trình soạn thảo.

## Example

```console
$ printf '%s\n' 'pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"' \
>   '  year 2024' \
>   '  level province "Bắc Giang"' \
>   'use tthc' \
>   'targets "Mục II.5"' > head.txt
$ printf '  dossier_on_time_rate > 90,%d%%\n' \
>   1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 \
>   1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 > rows.txt
$ cat head.txt rows.txt > example.kpi
$ chuan check example.kpi | tail -n 9
   help: leave this one out and add `cite "Mục II.5"` to the first
  6+   dossier_on_time_rate > 90,1% cite "Mục II.5"

note[KPI0109]: only the first 100 mistakes of this file are shown
   ┌─ example.kpi:106:3
106│   dossier_on_time_rate > 90,1%
   │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

100 errors, 100 warnings in 1 file
$ chuan check example.kpi --lang vi | tail -n 9
   gợi ý: bỏ chỉ tiêu này và thêm `dẫn "Mục II.5"` vào chỉ tiêu đầu
  6+   dossier_on_time_rate > 90,1% cite "Mục II.5"

lưu ý[KPI0109]: chỉ hiển thị 100 lỗi đầu tiên của tệp này
   ┌─ example.kpi:106:3
106│   dossier_on_time_rate > 90,1%
   │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

100 lỗi, 100 cảnh báo trong 1 tệp
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

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0110]: sau `pack` cần tên gói; ở đây lại là "Kế hoạch kiểm soát TTHC năm 2024"
  ┌─ example.kpi:1:6
 1│ pack "Kế hoạch kiểm soát TTHC năm 2024"
  │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

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
lỗi[KPI0111]: `data` là từ khóa, không dùng làm tên lĩnh vực được
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

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0113]: sau `before` cần ngày, ví dụ `2024-02-19`; ở đây lại là "15/12/2024"
  ┌─ example.kpi:8:38
 8│   dossier_on_time_rate > 90%  before "15/12/2024"
  │                                      ^^^^^^^^^^^^

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

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0114]: sau `year` cần năm, ví dụ `2024`; ở đây lại là "2024"
  ┌─ example.kpi:2:8
 2│   year "2024"
  │        ^^^^^^

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

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0115]: sau `in` cần kỳ, ví dụ `2024`, `2024-Q1` hoặc `2024-03`; ở đây lại là "năm 2023"
  ┌─ example.kpi:8:34
 8│   ecopy_certification_count > in "năm 2023"  quote "tăng so với năm 2023"
  │                                  ^^^^^^^^^^

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
period that the plan means.

## Tiếng Việt

Lịch không có kỳ này: một năm có các quý Q1 đến Q4, các nửa năm H1 và H2, các tháng 01 đến 12.

So sánh với một kỳ không có thật thì không bao giờ có kết quả, và đơn vị nào cũng thành "thiếu số liệu". Hãy viết
đúng kỳ mà kế hoạch nói.

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
  help: `in 2023-Q4`
 8+   ecopy_certification_count > in 2023-Q4  quote "tăng so với quý IV năm 2023"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0117]: trước kỳ `2023-Q4` phải có `năm`
  ┌─ example.kpi:8:31
 8│   ecopy_certification_count > 2023-Q4  quote "tăng so với quý IV năm 2023"
  │                               ^^^^^^^
  gợi ý: `in 2023-Q4`
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

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0118]: sau `>=` cần một giá trị; ở đây lại là `cite`
  ┌─ example.kpi:8:27
 8│   online_dossier_rate >=  cite "STT 2" quote "Tối thiểu 50"
  │                           ^^^^

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
error[KPI0119]: expected `to` after `%`; found `70`
  ┌─ example.kpi:8:42
 8│   dossier_early_rate of on_time from 50% 70%  quote "từ 50% đến 70%"
  │                                          ^^

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0119]: sau `%` cần `to`; ở đây lại là `70`
  ┌─ example.kpi:8:42
 8│   dossier_early_rate of on_time from 50% 70%  quote "từ 50% đến 70%"
  │                                          ^^

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
  dossier_early_rate of on_time from 50% to 70%   quote "từ 50% đến 70%"
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

Sau tên và tiêu đề, chỉ số phải nói, sau dấu hai chấm, là đo cái gì: `: tỷ lệ của hồ_sơ`, `: số lượng của thủ_tục`,
`: điểm`. Từ đó mới biết được so sánh với gì, kết quả của nhiều đơn vị gộp lại thế nào và số liệu được đọc ra sao.

Không có phần này thì `50` có thể là năm mươi phần trăm, cũng có thể là năm mươi hồ sơ. Hãy ghi đối tượng được đếm;
`chuan` có sẵn `dossiers` (hồ sơ), `procedures` (thủ tục), `persons` (người), `payments` (giao dịch thanh toán)…, và
`đối tượng` khai báo thêm đối tượng mới.

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
error[KPI0120]: expected what is measured, such as `: share of dossiers` after `"Tỷ lệ trả kết quả qua bưu chính"`; the next line starts with `numerator`
  ┌─ example.kpi:7:30
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0120]: sau `"Tỷ lệ trả kết quả qua bưu chính"` cần loại giá trị, ví dụ `: tỷ lệ của dossiers`; dòng sau bắt đầu bằng `numerator`
  ┌─ example.kpi:7:30
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính"
  │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

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
 7+ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" : share of dossiers

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0121]: trước loại giá trị phải có dấu hai chấm
  ┌─ example.kpi:7:64
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" share of dossiers
  │                                                                ^^^^^
  gợi ý: hãy viết `:` ở trước
 7+ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính" : share of dossiers

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
before), a count, a number, money, a score, or days. What stands after the colon is none of them.

What plans call "percentage" or "ratio" is a `share of` what is counted. Thus several units can be added up: 45 of
50 and 30 of 60 are 75 of 110, while two bare percentages cannot be joined.

## Tiếng Việt

Chỉ số thuộc một trong các loại: tỷ lệ (phần trên tổng thể, giữ cả hai số đếm), mức giảm (ít hơn trước bao nhiêu),
số lượng, số, tiền, điểm, số ngày. Phần đứng sau dấu hai chấm không phải loại nào trong đó.

Điều mà kế hoạch gọi là "phần trăm" chính là `tỷ lệ của` một đối tượng được đếm. Nhờ vậy kết quả nhiều đơn vị gộp
lại được: 45 trên 50 và 30 trên 60 là 75 trên 110, còn hai con số phần trăm suông thì không gộp được.

## Example

```kpi example.kpi
pack bac_giang_2024 "Kế hoạch kiểm soát TTHC năm 2024"
  year 2024
  level province "Bắc Giang"

use tthc

indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": percentage of dossiers
  numerator "hồ sơ trả kết quả qua bưu chính"
  denominator "hồ sơ đã trả kết quả"

targets "Mục II.6"
  postal_result_rate >= 20%  cite "II.6"
```

```console
$ chuan check example.kpi
error[KPI0122]: an indicator cannot be a `percentage`
  ┌─ example.kpi:7:65
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": percentage of dossiers
  │                                                                 ^^^^^^^^^^
  help: it is a `share of`, `reduction of` or `count of` something, or `number`, `money`, `score`, `days`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0122]: chỉ số không thể có loại `percentage`
  ┌─ example.kpi:7:65
 7│ indicator postal_result_rate "Tỷ lệ trả kết quả qua bưu chính": percentage of dossiers
  │                                                                 ^^^^^^^^^^
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

`cho` giới hạn chỉ tiêu cho một số đơn vị hoặc một lĩnh vực, và phải nói trước là theo cái gì: `cho cấp xã`,
`cho loại sở`, `cho đơn vị "Phòng Tư pháp"`, `cho lĩnh vực land`. Cùng một từ có thể là cấp ở kế hoạch này và là
loại ở kế hoạch khác, nên chương trình không đoán.

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
  gợi ý: hãy nói rõ, ví dụ `cho cấp commune` hoặc `cho loại department`
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

If the plan gives the bare figure ("đạt 50%"), write `reaches 50%`. It is judged as at least 50%, and the report
shows that this is how you read the plan.

## Tiếng Việt

Giữa chỉ số và con số phải nói so sánh thế nào: `>=` hoặc `tối thiểu`, `>` hoặc `trên`, `<=`, `<`. "Tối thiểu 90%"
và "trên 90%" khác nhau ở đơn vị đạt đúng 90%, nên phải nói rõ.

Nếu kế hoạch chỉ nêu con số ("đạt 50%") thì viết `đạt 50%`. Khi đó được hiểu là từ 50% trở lên, và báo cáo ghi rõ
đây là cách hiểu kế hoạch.

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
error[KPI0124]: it is not said how the result compares with `50`
  ┌─ example.kpi:8:23
 8│   online_dossier_rate 50%  cite "STT 2" quote "50%"
  │                       ^^
  help: write `>=` (at least), `>` (above), `<=`, `<`, or `reaches` if the plan gives only the figure
 8+   online_dossier_rate >= 50%  cite "STT 2" quote "50%"

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0124]: chưa nói kết quả so với `50` như thế nào
  ┌─ example.kpi:8:23
 8│   online_dossier_rate 50%  cite "STT 2" quote "50%"
  │                       ^^
  gợi ý: hãy viết `>=` (tối thiểu), `>` (trên), `<=`, `<`, hoặc `đạt` nếu kế hoạch chỉ nêu con số
 8+   online_dossier_rate >= 50%  cite "STT 2" quote "50%"

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
`from 50% to 70%`, where both ends are included (`from 50% to under 70%` leaves the upper one out).

In the condition of a rule, join two comparisons with `and`: `if 2023 >= 45% and 2023 < 90% then …`.

## Tiếng Việt

Mỗi phép so sánh chỉ có hai vế. Điều mà toán học viết `50% ≤ x ≤ 70%` thì trong chỉ tiêu viết thành khoảng,
`từ 50% đến 70%`, gồm cả hai đầu (`từ 50% đến dưới 70%` thì không gồm đầu trên).

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
  dossier_early_rate of on_time from 50% to 70%  quote "từ 50% đến 70%"
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

Mỗi nhánh của quy tắc viết theo mẫu `nếu … thì chỉ tiêu = …`. Giữa điều kiện và chỉ tiêu thiếu chữ `thì`; nhánh được
đọc như đã có chữ này.

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
lỗi[KPI0130]: giữa điều kiện và chỉ tiêu phải có `thì`
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

Mỗi nhánh nói chỉ tiêu được giao là bao nhiêu: `thì chỉ tiêu = 2023 * 1.1`. Ở đây chỉ có giá trị. Chương trình đã
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
lỗi[KPI0131]: trước giá trị phải có `chỉ tiêu =`
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

Nếu viết sót một nhánh thì hãy viết thêm, nếu không mọi đơn vị sẽ được giao như nhau. Nếu kế hoạch đúng là như vậy
thì chỉ cần viết `chỉ tiêu = …`.

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
lỗi[KPI0132]: trước `else` không có `nếu`
  ┌─ example.kpi:11:3
11│   else target = province
  │   ^^^^
  gợi ý: hãy viết `if …` ở trước, hoặc chỉ viết `chỉ tiêu = …`

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
# KPI0133: a branch that is never reached · nhánh không bao giờ dùng đến

## English

The branches of a rule are tried from top to bottom, and the first whose condition holds gives the target. A branch
without a condition takes everything that is left, so no unit ever reaches one below it.

What the lower branch says would never be assigned, although it stands there. Give the branch before it a condition,
or remove one of the two.

## Tiếng Việt

Các nhánh của quy tắc được xét từ trên xuống, nhánh đầu tiên có điều kiện đúng sẽ quyết định chỉ tiêu. Nhánh không
có điều kiện lấy tất cả trường hợp còn lại, nên không đơn vị nào xuống đến nhánh phía dưới.

Điều viết ở nhánh dưới sẽ không bao giờ được giao. Hãy thêm điều kiện cho nhánh đứng trước, hoặc bỏ một trong hai.

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
lỗi[KPI0133]: nhánh này không bao giờ dùng đến: nhánh trước đã lấy mọi trường hợp còn lại
  ┌─ example.kpi:13:3
13│   else target = 40%
  │   ^^^^^^^^^^^^^^^^^
  ┌─ example.kpi:12:3
12│   else target = province
  │   ---------------------- nhánh này lấy phần còn lại
  gợi ý: hãy xóa đi, hoặc thêm điều kiện cho nhánh trước

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
lệch trừ đi một nửa. Vì vậy chương trình không đoán, nhánh này chưa dùng được khi ngoặc chưa đóng.

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
# KPI0136: an expression nests too deep · biểu thức lồng nhau quá nhiều bậc

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
lỗi[KPI0136]: biểu thức này lồng nhau quá 256 bậc
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
error[KPI0137]: numbers can be rounded to 0 to 12 places
  ┌─ example.kpi:15:3
15│   rounded to 20 places
  │   ^^^^^^^^^^^^^^^^^^^^
  help: write `rounded to 2 places`

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0137]: chỉ làm tròn được từ 0 đến 12 chữ số thập phân
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
error[KPI0138]: expected `is met`, `is missed`, `is no cases`, `is no data` or `is not asked` after `online_dossier_rate`; found `is`
  ┌─ example.kpi:12:30
12│   expect online_dossier_rate is failed
  │                              ^^

1 error in 1 file
[exit 1]
$ chuan check example.kpi --lang vi
lỗi[KPI0138]: sau `online_dossier_rate` cần `đạt`, `không đạt`, `không phát sinh`, `thiếu số liệu` hoặc `không được giao`; ở đây lại là `is`
  ┌─ example.kpi:12:30
12│   expect online_dossier_rate is failed
  │                              ^^

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
  ]
}
