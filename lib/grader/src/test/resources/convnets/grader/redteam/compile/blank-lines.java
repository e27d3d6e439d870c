// Stands above a million empty lines.
class Answer {}
$REPEAT[
]1000000
package late;
