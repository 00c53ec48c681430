// Outside Next the marker package has nothing to guard.
export {}
