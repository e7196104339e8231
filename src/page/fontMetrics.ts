/**
 * Advance widths of Arial in thousandths of an em, from Arimo (metric-compatible, SIL Open Font Licence 1.1).
 * Made by scripts/makeFontMetrics.ts; not edited by hand. Runs are parted by ";": the first code point in
 * hexadecimal, a space, then two base-36 digits for each following code point.
 */
export const ARIAL_REGULAR =
  "20 7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwi" +
  "jfgn5k2lmijlmk2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2d" +
  "wdwdw9a789ag8" +
  ";a0 7q99fgfgfgfg78fg99khaafgg899khfcb4f9999999g0ex999999a5fgn6n6n6gzijijijijijijrsk2ijijiji" +
  "j7q7q7q7qk2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopdwfgfgfgfg7q7q7q7qfgfgfgfgfgfgfgf9g" +
  "zfgfgfgfgdwfgdwijfgijfgijfgk2dwk2dwk2dwk2dwk2h3k2fgijfgijfgijfgijfgijfglmfglmfglmfglmfgk2f" +
  "gk2fg7q7q7q7q7q7q7q667q7qkfccdw66ijdwdwfg66fg66fg84fg9afg66k2fgk2fgk2fggsk3fglmfglmfglmfgr" +
  "sq8k299k299k299ijdwijdwijdwijdwgz7qgzafgz7qk2fgk2fgk2fgk2fgk2fgk2fgq8k2ijdwijgzdwgzdwgzdw6" +
  "6fgl2i8fgi8fgk2k2dwk2mii8fgfhijkwgsgz7rlmhcoh667qijdw66dwork2fglmnti8o4ijkyfgijijdwh6ak7qg" +
  "z7qgznqilksk2lgdwgzdwgzgzf5f5fgfgcqdjfg78bhg87q" +
  ";1c5 xyt5tin5cjxyq8lfijfg7q66lmfgk2fgk2fgk2fgk2fgk2fgfgijfgijfgrsoplmfglmfgijdwlmfglmfggzf5" +
  "66" +
  ";1f2 xyt5lmfgsqh6k2fgijfgrsoplmgzijfgijfgijfgijfg7q7q7q7qlmfglmfgk299k299k2fgk2fgijdwgz7qf5" +
  "c5k2fgjmiygsfpgzdwijfgijfglmfglmfglmfglmfgijdw9pj1a766ononijk2dwfggzdwdwg5clijk2ikijfgdw66" +
  "khfgk299ijdw" +
  ";2b0 anan4f6o6o6oa4dd8x589u66666699999p9pg8g8g8g899999999999999" +
  ";2ce 99997q7q999999999999" +
  ";2da 99" +
  ";2dc 999999998y4d9g949pananananan99999999999999999999999999997q99999999b1b199" +
  ";370 gabxgzcq9999jzfj" +
  ";37a 99dwdwdw7qdw" +
  ";384 9999ij7qlsnaao" +
  ";38c li" +
  ";38e nrkw66ijijfbikijgzk2lm7qijikn5k2i2lmk2ij" +
  ";3a3 h6gzijm6ijn7ks7qijg2cefg66f7g2fzdwfhcec9fgfg66dwdwg0dwcgfgj6ftdeh5azf7i0eljtlp66f7fgf7" +
  "lpijfzf7lgqmlgfklpgplmfgk2dwgzb8hdepl0g1orn5iqfgiqdwijijgxgkkhfecwbegpfxdw66lmcacaijfgk2n5" +
  "j4ftk2k2k2ijijo1f2jzij7q7qdwtds2nqg7jzhnjziji8ijf2itijpngsjzjzg7i8n5k2lmjzijk2gzhnl4ijkkij" +
  "phq2m0oli8jzs2k2fgfxera5g7fgilcqfjfjc6g7j4fcfgf2fgdwcqdwmvdwfxehmamvhdjzehe6kuf2fgfgfga5e6" +
  "dw667q66p6mlfgc6fjdwfc" +
  ";5d0 hggmbrfehm788ziai578eueleqiuj378ati8g6hbgye0f5geeukaj7" +
  ";1e00 ijfgijfgijfgijfgk2dwk2fgk2fgk2fgk2fgk2fgijfgijfgijfgijfgijfggz7qlmfgk2fgk2fgk2fgk2fgk" +
  "2fg7q667q7qijdwijdwijdwfg66fg66fg66fg66n5n5n5n5n5n5k2fgk2fgk2fgk2fglmfglmfglmfglmfgijfgijf" +
  "gk299k299k299k299ijdwijdwijdwijdwijdwgz7qgz7qgz7qgz7qk2fgk2fgk2fgk2fgk2fgijdwijdwq8k2q8k2q" +
  "8k2q8k2q8k2ijdwijdwijdwgzdwgzdwgzdwfg7qk2dwfg667q7qjjfhijfgijfgijfgijfgijfgijfgijfgijfgijf" +
  "gijfgijfgijfgijfgijfgijfgijfgijfgijfgijfgijfg7q667q66lmfglmfglmfglmfglmfglmfglmfgnti8nti8n" +
  "ti8nti8nti8k2fgk2fgnqilnqilnqilnqilnqilijdwijdwijdwijdwkmdng4eihvdw" +
  ";2002 dw" +
  ";2009 5k" +
  ";200b 000000000099" +
  ";2013 fgrs" +
  ";2018 666666" +
  ";201c 999999" +
  ";2020 fg" +
  ";2022 9q" +
  ";2026 rs" +
  ";2032 589u" +
  ";2039 9999" +
  ";2044 4n" +
  ";20a0 fgk2k2fgfgn5k2uewcq8nle9fgijgzrsehijlmijfgk2fgijgzfgfgn2lufghf" +
  ";2113 8z" +
  ";2116 tt" +
  ";2122 rs" +
  ";2191 dw" +
  ";2193 dw" +
  ";2212 g8" +
  ";2215 4n" +
  ";25cc gi";

export const ARIAL_BOLD =
  "20 7q99d6fgfgopk26m9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg9999g8g8g8gzr3k2k2k2k2ijgzlmk27qfgk" +
  "2gzn5k2lmijlmk2ijgzk2ijq8ijijgz997q99g8fg99fggzfggzfg99gzgz7q7qfg7qopgzgzgzgzatfg99gzfglmf" +
  "gfgdwat7satg8" +
  ";a0 7q99fgfgfgfg7sfg99khaafgg899khfcb4f9999999gofg999999a5fgn6n6n6gzk2k2k2k2k2k2rsk2ijijiji" +
  "j7q7q7q7qk2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopfgfgfgfgfg7q7q7q7qgzgzgzgzgzgzgzf9g" +
  "zgzgzgzgzfggzfgk2fgk2fgk2fgk2fgk2fgk2fgk2fgk2jzk2gzijfgijfgijfgijfgijfglmgzlmgzlmgzlmgzk2g" +
  "zk2gz7q7q7q7q7q7q7q7q7q7qltfgfg7qk2fgfggz7qgz7qgzapgzdbgz7qk2gzk2gzk2gzjok3gzlmgzlmgzlmgzr" +
  "sq8k2atk2atk2atijfgijfgijfgijfggz99gzdbgz99k2gzk2gzk2gzk2gzk2gzk2gzq8lmijfgijgzdwgzdwgzdw7" +
  "qgzn8jzgzjzgzk2k2fgk2n9jzgzguijk6hegz99lmhppv7q7qk2fg7qfgrkk2gzlmnpjronkolqgzijijfggoa099g" +
  "z99gzn2k4mak2lefggzdwgzgzememfgfgdtg3gz7sdug899" +
  ";1c5 xyuvwfopfgzirsopk2fg7q7qlmgzk2gzk2gzk2gzk2gzk2gzfgk2fgk2fgrsoplmgzlmgzk2fglmgzlmgzgzem" +
  "7q" +
  ";1f2 xyuvlmgzspihk2gzk2fgrsoplmgzk2fgk2fgijfgijfg7q7q7q7qlmgzlmgzk2atk2atk2gzk2gzijfggz99g1" +
  "egk2gzjjn9hjhjgzdwk2fgijfglmgzlmgzlmgzlmgzijfgdvn5e27qqiqik2k2fggzgzfgdwhxdgk2k2ijijfgfg7q" +
  "ljgzk2atijfg" +
  ";2b0 a8a85e707070afeja06odb7q7q7q9999afafg8g8g8g899999999999999" +
  ";2ce 99999999999999999999" +
  ";2da 99" +
  ";2dc 99999999a63xaga6afananananan99999999dw9999999999999999999999999999b1b199" +
  ";370 g8cdhgdy9999jzh3" +
  ";37a 99fgfgfg99fg" +
  ";384 99cxk299npp6d6" +
  ";38c mx" +
  ";38e prna7qk2k2gpjzijgzk2lm7qk2ijn5k2hwlmk2ij" +
  ";3a3 gogzijmtijmhma7qijh3cjgz7qg6h3gyfggud7csgzf17qfifgh0fgcdgzlah7egj0ceg6jvg0kxnh7qg6gzg6" +
  "nhk2gyg6lertlekunhislmgzk2fggzckkvepmcgyrkopjjgzjjgtijijhvgskfg2e3c7ish6fg7qlmdbdbijgzk2n5" +
  "kkh7k2k2k2ijilolfrjrij7q7ofguetjobgyjzhajzk2jzk2frjsijp4hejzjzgyjin5k2lmjzijk2gzhanqijkajj" +
  "rxsbo6r7jzjrsnjzfgh6h3blhnfgjpdth3h3dwhnkkgsgzgsgzfgdmfgobfgh3g5n5ngk9nqh3fcnqg7fgfggzblfc" +
  "fg7q7t7qqxp6gzdwh3fggs" +
  ";5d0 iyhsdbg6is8ea5jgj48eg0fdfwk0k68ebzjeh6iri4fbgxi6g0mdjy" +
  ";1e00 k2fgk2gzk2gzk2gzk2fgk2gzk2gzk2gzk2gzk2gzijfgijfgijfgijfgijfggz99lmgzk2gzk2gzk2gzk2gzk" +
  "2gz7q7q7q7qk2fgk2fgk2fggz7qgz7qgz7qgz7qn5opn5opn5opk2gzk2gzk2gzk2gzlmgzlmgzlmgzlmgzijgzijg" +
  "zk2atk2atk2atk2atijfgijfgijfgijfgijfggz99gz99gz99gz99k2gzk2gzk2gzk2gzk2gzijfgijfgq8lmq8lmq" +
  "8lmq8lmq8lmijfgijfgijfggzdwgzdwgzdwgz99lmfgfg7q9999jvguk2fgk2fgk2fgk2fgk2fgk2fgk2fgk2fgk2f" +
  "gk2fgk2fgk2fgijfgijfgijfgijfgijfgijfgijfgijfg7q7q7q7qlmgzlmgzlmgzlmgzlmgzlmgzlmgznpjrnpjrn" +
  "pjrnpjrnpjrk2gzk2gzn2k4n2k4n2k4n2k4n2k4ijfgijfgijfgijfgnmdygug6i2fg" +
  ";2002 dw" +
  ";2009 5k" +
  ";200b 000000000099" +
  ";2013 fgrs" +
  ";2018 7q7q7q" +
  ";201c dwdwdw" +
  ";2020 fg" +
  ";2022 9q" +
  ";2026 rs" +
  ";2032 6odb" +
  ";2039 9999" +
  ";2044 4n" +
  ";20a0 fgk2k2fgfgopk2uey1q8oke9fgk2gzu6fgijlmk2ijk2fgfgfgfgfgfgl5fgkc" +
  ";2113 dl" +
  ";2116 uz" +
  ";2122 rs" +
  ";2191 dw" +
  ";2193 dw" +
  ";2212 g8" +
  ";2215 4n" +
  ";25cc gi";
