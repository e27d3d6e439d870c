/** Trainings kept in small files: to look at again, to lay another over, to make once more. */
package convnets.replay;
